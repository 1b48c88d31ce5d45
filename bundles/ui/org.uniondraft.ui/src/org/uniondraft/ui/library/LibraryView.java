package org.uniondraft.ui.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.swt.IFocusService;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.findings.NamedControl;
import org.uniondraft.ui.search.SearchView;

/** The library: the papers of a folder by year and kind. */
public final class LibraryView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.uniondraft.ui.library";

    private final IUndoContext undoContext = new ObjectUndoContext(this, ID);
    private final LibraryContent content = new LibraryContent();
    private TreeViewer viewer;
    private Text filter;
    private Library library;
    private Path toSelect;
    private boolean wasShown;
    private Set<PaperEntry> shownEntries;
    private Runnable endFollowing = () -> { };

    /** An entry stays the same one when its file changes, so that what is selected and expanded stays so. */
    private static final class SameFile implements IElementComparer {

        private static Object key(Object element) {
            return element instanceof PaperEntry entry ? entry.file() : element;
        }

        @Override
        public boolean equals(Object one, Object other) {
            return Objects.equals(key(one), key(other));
        }

        @Override
        public int hashCode(Object element) {
            return Objects.hashCode(key(element));
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.filter);
        filter.setToolTipText(Messages.filterTip);
        filter.getAccessible().addAccessibleListener(new NamedControl(Messages.filter));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.getTree().getAccessible().addAccessibleListener(new NamedControl(Messages.library));
        getSite().getService(IFocusService.class).addFocusTracker(viewer.getTree(), ID);
        viewer.setComparer(new SameFile());
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new LibraryLabels());
        viewer.addOpenListener(event -> open(event.getSelection() instanceof IStructuredSelection selected ? selected
                : StructuredSelection.EMPTY));
        ColumnViewerToolTipSupport.enableFor(viewer);
        filter.addModifyListener(event -> filter());
        filter.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
            if (event.detail != SWT.ICON_CANCEL && !filter.getText().isBlank()) {
                SearchView.show(getSite().getPage()).ifPresent(search -> search.search(filter.getText().strip()));
            }
        }));
        addMenu();
        addDropping();
        getSite().setSelectionProvider(viewer);
        new UndoRedoActionGroup(getSite(), undoContext, true).fillActionBars(getViewSite().getActionBars());
        show(LibrarySettings.folder());
        Display display = parent.getDisplay();
        endFollowing = LibrarySettings.onFolderChange(() -> display.execute(() -> {
            if (!viewer.getControl().isDisposed() && !LibrarySettings.folder().equals(library.folder())) {
                show(LibrarySettings.folder());
            }
        }));
    }

    private void addMenu() {
        MenuManager menu = new MenuManager();
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        getSite().registerContextMenu(menu, viewer);
    }

    private void addDropping() {
        viewer.addDropSupport(DND.DROP_COPY | DND.DROP_DEFAULT, new Transfer[] {FileTransfer.getInstance()},
                new LibraryDrop(viewer, getViewSite()));
    }

    private void open(IStructuredSelection selection) {
        for (Object element : selection.toList()) {
            if (element instanceof PaperEntry entry) {
                OpenPapers.open(getSite().getPage(), entry.file());
            } else {
                viewer.setExpandedState(element, !viewer.getExpandedState(element));
            }
        }
    }

    /**
     * Shows the papers of a folder.
     *
     * @param folder the folder
     */
    public void show(Path folder) {
        if (library != null) {
            library.close();
        }
        wasShown = false;
        shownEntries = null;
        viewer.setInput(List.of());
        library = new Library(folder);
        Display display = viewer.getControl().getDisplay();
        Library shown = library;
        library.addListener(entries -> display.execute(() -> {
            if (shown == library && !viewer.getControl().isDisposed()) {
                update(entries);
            }
        }));
        setContentDescription("");
        setTitleToolTip(folder.toString());
        library.open();
    }

    private void update(List<PaperEntry> entries) {
        if (!Set.copyOf(entries).equals(shownEntries)) {
            shownEntries = Set.copyOf(entries);
            fill(entries);
        }
        selectWanted(entries);
    }

    private void fill(List<PaperEntry> entries) {
        Set<Object> groups = content.groups();
        List<Object> expanded = new ArrayList<>(List.of(viewer.getExpandedElements()));
        viewer.getTree().setRedraw(false);
        try {
            IStructuredSelection selection = viewer.getStructuredSelection();
            viewer.setInput(entries);
            if (wasShown && !content.isFiltered()) {
                // A year or kind that has come is open, so that what is new in it is seen.
                content.groups().stream().filter(group -> !groups.contains(group)).forEach(expanded::add);
                viewer.setExpandedElements(expanded.toArray());
            } else {
                viewer.expandAll();
            }
            viewer.setSelection(selection);
        } finally {
            viewer.getTree().setRedraw(true);
        }
        wasShown = !content.isFiltered();
    }

    private void selectWanted(List<PaperEntry> entries) {
        entries.stream().filter(entry -> entry.file().equals(toSelect)).findFirst().ifPresent(entry -> {
            toSelect = null;
            viewer.setSelection(new StructuredSelection(entry), true);
        });
    }

    private void filter() {
        content.setFilter(filter.getText());
        fill(library.entries());
    }

    /** {@return the papers that are selected, those in a selected year or kind included, each once} */
    public List<PaperEntry> selected() {
        return ((List<?>) viewer.getStructuredSelection().toList()).stream().flatMap(this::papers).distinct().toList();
    }

    private Stream<PaperEntry> papers(Object element) {
        return element instanceof PaperEntry entry ? Stream.of(entry)
                : Stream.of(content.getChildren(element)).flatMap(this::papers);
    }

    /**
     * Selects a paper, now or as soon as it is found in the folder.
     *
     * @param file its file
     */
    public void select(Path file) {
        toSelect = file.toAbsolutePath().normalize();
        refresh();
    }

    /** Looks for the papers again. */
    public void refresh() {
        library.refresh();
    }

    /** {@return the papers of the folder} */
    public Library library() {
        return library;
    }

    /**
     * Deletes papers. Undo of this view brings them back.
     *
     * @param papers the papers; none of them is open
     */
    public void delete(List<PaperEntry> papers) {
        if (papers.isEmpty()) {
            return;
        }
        DeletePapers operation = new DeletePapers(papers.stream().map(PaperEntry::file).toList(), undoContext,
                () -> viewer.getControl().getDisplay().execute(this::refresh));
        try {
            getSite().getWorkbenchWindow().getWorkbench().getOperationSupport().getOperationHistory().execute(operation,
                    null, this);
        } catch (ExecutionException e) {
            UiLog.show(getSite().getShell(), NLS.bind(Messages.notDone, operation.getLabel(), e.getMessage()), e);
        }
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
        library.refresh();
    }

    @Override
    public void dispose() {
        endFollowing.run();
        if (library != null) {
            library.close();
        }
        super.dispose();
    }
}
