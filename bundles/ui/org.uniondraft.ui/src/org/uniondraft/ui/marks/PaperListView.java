package org.uniondraft.ui.marks;

import java.util.EventObject;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.uniondraft.model.Document;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.sections.FormIcons;
import org.uniondraft.ui.findings.ActivePaper;
import org.uniondraft.ui.findings.NamedControl;
import org.uniondraft.ui.session.PaperSession;

/**
 * A list of objects of one type in the paper in front, in the order of the paper. It follows every command; a click or
 * Enter goes to the place.
 *
 * @param <T> the type of the objects
 */
abstract class PaperListView<T extends EObject> extends ViewPart {

    /** Several keys go by between two times that the list is made, in milliseconds. */
    private static final int DELAY = 150;

    private final String name;
    private final CommandStackListener changed = this::changed;
    private final Runnable refresh = this::refresh;
    private ActivePaper paper;
    private PaperSession session;
    private TableViewer viewer;
    private TableColumnLayout layout;

    /**
     * Makes the view.
     *
     * @param name what the list is called, for those who cannot see it
     */
    PaperListView(String name) {
        this.name = name;
    }

    /** Adds the columns and what else can be done. */
    abstract void fill();

    /** {@return the objects to list} */
    abstract List<T> list(Document document);

    /** {@return what the head of the view says} */
    abstract String describe(Document document);

    /** Shows where an object is. */
    abstract void reveal(PaperEditor editor, T object);

    @Override
    public void createPartControl(Composite parent) {
        Composite holder = new Composite(parent, SWT.NONE);
        layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().getAccessible().addAccessibleListener(new NamedControl(name));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.getTable().addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && viewer.getTable().getItem(new Point(event.x, event.y)) != null) {
                revealSelected();
            }
        });
        viewer.getTable().addListener(SWT.DefaultSelection, event -> revealSelected());
        tool(action(Messages.previous, FormIcons.UP, () -> step(-1)));
        tool(action(Messages.next, FormIcons.DOWN, () -> step(1)));
        fill();
        paper = new ActivePaper(getSite().getPage(), this::follow);
    }

    /** Adds something to the tools and the menu of the view. */
    void tool(Action action) {
        getViewSite().getActionBars().getToolBarManager().add(action);
        getViewSite().getActionBars().getMenuManager().add(action);
    }

    static Action action(String label, FormIcons icon, Runnable run) {
        Action action = new Action(label, icon.descriptor()) {

            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(label);
        return action;
    }

    /** Adds a column. */
    void column(String title, int weight, Function<T, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                return text.apply(cast(element));
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element);
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    @SuppressWarnings("unchecked")
    private T cast(Object element) {
        return (T) element;
    }

    /** The title of the section that an object is in, or else what that is in. */
    static String section(EObject object) {
        return Models.section(object).map(section -> section.getHeading() == null || section.getHeading().getText() == null
                ? ModelNames.get().of(section.getRole()) : section.getHeading().getText()).orElse("");
    }

    private void follow(PaperEditor editor) {
        if (session != null) {
            session.removeCommandListener(changed);
        }
        session = editor == null ? null : editor.session();
        if (session != null) {
            session.addCommandListener(changed);
        }
        refresh();
    }

    private void changed(EventObject event) {
        viewer.getTable().getDisplay().execute(() -> viewer.getTable().getDisplay().timerExec(DELAY, refresh));
    }

    /** Lists what there is now. */
    final void refresh() {
        if (viewer.getTable().isDisposed()) {
            return;
        }
        Document document = session == null ? null : session.document();
        List<T> objects = document == null ? List.of() : list(document);
        if (objects.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            int top = viewer.getTable().getTopIndex();
            viewer.setInput(objects);
            viewer.getTable().setTopIndex(top);
        }
        setContentDescription(document == null ? Messages.noPaper : describe(document));
    }

    /** {@return the selected object; null for none} */
    final T selected() {
        return cast(viewer.getStructuredSelection().getFirstElement());
    }

    /** {@return the paper; null for none} */
    final PaperSession session() {
        return session;
    }

    /** {@return the list} */
    public TableViewer viewer() {
        return viewer;
    }

    /**
     * Goes to the object behind or before the selected one, from the end to the beginning again.
     *
     * @param by 1 for the next, -1 for the last one
     */
    public void step(int by) {
        List<?> objects = (List<?>) viewer.getInput();
        if (objects.isEmpty()) {
            viewer.getTable().getDisplay().beep();
            return;
        }
        int at = objects.indexOf(selected());
        int wanted = at < 0 ? by > 0 ? 0 : objects.size() - 1 : Math.floorMod(at + by, objects.size());
        viewer.setSelection(new StructuredSelection(objects.get(wanted)), true);
        revealSelected();
    }

    private void revealSelected() {
        T object = selected();
        if (object != null && Models.document(object).isPresent()) {
            paper.editor().ifPresent(editor -> {
                getSite().getPage().activate(editor);
                reveal(editor, object);
            });
        }
    }

    @Override
    public void setFocus() {
        viewer.getTable().setFocus();
    }

    @Override
    public void dispose() {
        if (session != null) {
            session.removeCommandListener(changed);
        }
        if (paper != null) {
            paper.dispose();
        }
        super.dispose();
    }
}
