package org.uniondraft.ui.tests.surfaces;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.sections.SectionsPage;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.Widgets;

/**
 * Goes through all that the workbench can show of an open paper. What there is it finds out itself: the tabs of the editor,
 * the registered views and preference pages, and whatever opens a dialog, which a label with an ellipsis announces.
 */
public final class Tour {

    private static final String OURS = "org.uniondraft.";

    private final PaperEditor editor;
    private final Consumer<Surface> visitor;
    private final Set<String> dialogs = new TreeSet<>();

    /**
     * Makes a tour.
     *
     * @param editor the editor of the paper
     * @param visitor what is done with everything that is shown
     */
    public Tour(PaperEditor editor, Consumer<Surface> visitor) {
        this.editor = editor;
        this.visitor = visitor;
    }

    /** Shows everything: pages, views, preference pages, and the dialogs that pages and menus open. */
    public void all() {
        pages();
        views();
        preferences();
        dialogs();
    }

    /** Shows the pages of the editor; that of the sections with every section that has records of its own. */
    public void pages() {
        for (int i = 0; i < tabs().getItemCount(); i++) {
            visit("page-" + open(i), (Composite) tabs().getItem(i).getControl());
        }
        editor.showPage(SectionsPage.class);
        for (Section section : sectionsWithRecords()) {
            editor.reveal(section, 0, 0);
            UiWait.settle();
            visit("section-" + String.join("-", section.getKinds()), (Composite) tabs().getSelection().getControl());
        }
    }

    private CTabFolder tabs() {
        return editor.getAdapter(CTabFolder.class);
    }

    /** Opens a page as a click on its tab does, and gives its name. */
    private String open(int index) {
        tabs().setSelection(index);
        Event event = new Event();
        event.item = tabs().getItem(index);
        tabs().notifyListeners(SWT.Selection, event);
        UiWait.settle();
        return editor.page(index).getClass().getSimpleName().replace("Page", "");
    }

    private List<Section> sectionsWithRecords() {
        List<Section> sections = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        editor.session().document().eAllContents().forEachRemaining(object -> {
            if (object instanceof RecordTable table && table.eContainer() instanceof Section section
                    && kinds.add(String.join("-", section.getKinds()))) {
                sections.add(section);
            }
        });
        return sections;
    }

    /** Shows the views that are ours, and those of the platform that the window has open. */
    public void views() {
        IWorkbenchPage page = editor.getSite().getPage();
        Set<String> ids = new TreeSet<>();
        Stream.of(page.getViewReferences()).map(IViewReference::getId).forEach(ids::add);
        Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId)
                .filter(id -> id.startsWith(OURS)).forEach(ids::add);
        for (String id : ids) {
            try {
                IViewPart view = page.showView(id);
                UiWait.settle();
                visit("view-" + lastWord(id), composite(view));
            } catch (PartInitException e) {
                throw new IllegalStateException(id, e);
            }
        }
        page.activate(editor);
        UiWait.settle();
    }

    private static Composite composite(IWorkbenchPart part) {
        return (Composite) part.getSite().getService(MPart.class).getWidget();
    }

    /** Shows all preference pages that there are, in one dialog as a user would. */
    public void preferences() {
        Shell window = editor.getSite().getShell();
        Dialogs.look(() -> PreferencesUtil.createPreferenceDialogOn(window, null, null, null).open(), dialog -> {
            Tree tree = Widgets.find(dialog, Tree.class, any -> true).getFirst();
            preferences(dialog, tree, tree.getItems());
        });
    }

    private void preferences(Shell dialog, Tree tree, TreeItem[] items) {
        for (TreeItem item : items) {
            tree.setSelection(item);
            Event event = new Event();
            event.item = item;
            tree.notifyListeners(SWT.Selection, event);
            UiWait.settle();
            visit("preferences-" + lastWord(((IPreferenceNode) item.getData()).getId()), dialog);
            preferences(dialog, tree, item.getItems());
        }
    }

    /** Shows the dialogs that the menus of the window and the controls of the editor and the views open. */
    public void dialogs() {
        Openers openers = new Openers(editor.getSite().getShell());
        openers.menuBar().forEach(this::dialogsOf);
        for (int i = 0; i < tabs().getItemCount(); i++) {
            open(i);
            openers.below((Composite) tabs().getItem(i).getControl()).forEach(this::dialogsOf);
        }
        IWorkbenchPage page = editor.getSite().getPage();
        for (IViewReference reference : page.getViewReferences()) {
            IViewPart view = reference.getView(false);
            if (view != null) {
                page.activate(view);
                UiWait.settle();
                openers.below(composite(view)).forEach(this::dialogsOf);
            }
        }
        page.activate(editor);
        // The keyboard belongs to the window again.
        Shell window = editor.getSite().getShell();
        window.forceActive();
        UiWait.until("the window has the focus", () -> window.getDisplay().getActiveShell() == window);
    }

    private void dialogsOf(Runnable opener) {
        Dialogs.look(opener, dialog -> Dialogs.parts(dialog, name -> {
            if (dialogs.add(name)) {
                visit("dialog-" + name, dialog);
            }
        }));
    }

    private void visit(String name, Composite control) {
        UiWait.settle();
        visitor.accept(new Surface(name, control));
    }

    private static String lastWord(String id) {
        List<String> words = Arrays.asList(id.split("\\."));
        return words.getLast();
    }

    /** {@return all controls of a surface that are shown} */
    public static Stream<Control> shown(Composite surface) {
        return Widgets.all(surface).filter(Control::isVisible);
    }
}
