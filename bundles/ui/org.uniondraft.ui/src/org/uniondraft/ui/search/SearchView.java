package org.uniondraft.ui.search;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.uniondraft.core.search.PaperHits;
import org.uniondraft.core.search.SearchHit;
import org.uniondraft.core.search.SearchQuery;
import org.uniondraft.model.MarkedText;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.text.TextPage;
import org.uniondraft.ui.findings.NamedControl;
import org.uniondraft.ui.library.LibraryFiles;
import org.uniondraft.ui.library.LibrarySettings;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.library.OpenPapers;
import org.uniondraft.ui.library.PaperEntry;

/** The search over all papers of the library: words, what was found, and the way to each place. */
public final class SearchView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.uniondraft.ui.search";

    /** As long as there are so few places, they are all shown at once. */
    private static final int EXPANDED = 100;

    private final SearchContent content = new SearchContent();
    private SearchFields fields;
    private TreeViewer viewer;
    private Action stop;
    private SearchJob job;
    private int places;

    /**
     * Shows the view, ready to type in.
     *
     * @param page where
     * @return the view; empty if it cannot be shown, which the user has been told
     */
    public static Optional<SearchView> show(IWorkbenchPage page) {
        try {
            return page.showView(ID) instanceof SearchView view ? Optional.of(view) : Optional.empty();
        } catch (PartInitException e) {
            UiLog.show(page.getWorkbenchWindow().getShell(), Messages.search, e);
            return Optional.empty();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        fields = new SearchFields(parent, this::search);
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.getTree().getAccessible().addAccessibleListener(new NamedControl(Messages.results));
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new SearchLabels());
        viewer.setInput(content);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addOpenListener(event -> open(event.getSelection() instanceof IStructuredSelection selected ? selected
                : StructuredSelection.EMPTY));
        stop = new Action(Messages.stop, PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_ELCL_STOP)) {

            @Override
            public void run() {
                stopSearch();
            }
        };
        stop.setEnabled(false);
        getViewSite().getActionBars().getToolBarManager().add(stop);
        getSite().setSelectionProvider(viewer);
        setContentDescription(Messages.hint);
    }

    /**
     * Searches for words.
     *
     * @param words the words
     */
    public void search(String words) {
        fields.setWords(words);
        search();
    }

    private void stopSearch() {
        if (job != null) {
            job.cancel();
        }
    }

    private void search() {
        SearchQuery query = fields.query();
        if (query.isEmpty()) {
            return;
        }
        stopSearch();
        content.clear();
        places = 0;
        viewer.refresh();
        setContentDescription(NLS.bind(Messages.searching, query.text()));
        stop.setEnabled(true);
        Results results = new Results(query);
        job = new SearchJob(LibrarySettings.folder(), query, results);
        results.belongTo(job);
        job.schedule();
    }

    /** Takes what a job finds to the thread of the display, several papers at once. */
    private final class Results implements SearchJob.Listener {

        private final SearchQuery query;
        private final Display display = viewer.getControl().getDisplay();
        private final List<PaperHits> fresh = new ArrayList<>();
        private SearchJob of;

        Results(SearchQuery query) {
            this.query = query;
        }

        void belongTo(SearchJob searching) {
            of = searching;
        }

        @Override
        public synchronized void found(PaperHits hits) {
            fresh.add(hits);
            if (fresh.size() == 1) {
                display.asyncExec(this::show);
            }
        }

        private void show() {
            if (isShown()) {
                add(take());
            }
        }

        private synchronized List<PaperHits> take() {
            List<PaperHits> taken = List.copyOf(fresh);
            fresh.clear();
            return taken;
        }

        private boolean isShown() {
            return job == of && !viewer.getControl().isDisposed();
        }

        @Override
        public void done(SearchJob.Outcome outcome) {
            display.asyncExec(() -> {
                if (isShown()) {
                    add(take());
                    stop.setEnabled(false);
                    setContentDescription(describe(query, outcome));
                }
            });
        }
    }

    private void add(List<PaperHits> papers) {
        papers.forEach(content::add);
        viewer.add(content, papers.toArray());
        for (PaperHits paper : papers) {
            places += paper.hits().size();
            if (places <= EXPANDED) {
                viewer.setExpandedState(paper, true);
            }
        }
    }

    private static String describe(SearchQuery query, SearchJob.Outcome outcome) {
        String what = outcome.places() == 0 ? NLS.bind(Messages.nothing, query.text(), outcome.looked())
                : NLS.bind(outcome.places() >= SearchJob.MOST_PLACES ? Messages.manyFound : Messages.found,
                        new Object[] {query.text(), outcome.papers(), outcome.places()});
        String all = outcome.unreadable() == 0 ? what : NLS.bind(Messages.unreadable, what, outcome.unreadable());
        return outcome.stopped() ? NLS.bind(Messages.stopped, all) : all;
    }

    private void open(IStructuredSelection selection) {
        for (Object element : selection.toList()) {
            switch (element) {
                case PaperHits paper -> open(paper);
                case SearchHit hit -> open(content.paperOf(hit)).ifPresent(editor -> reveal(editor, hit));
                default -> throw new IllegalStateException(element.toString());
            }
        }
    }

    private Optional<PaperEditor> open(PaperHits paper) {
        if (Files.exists(paper.file())) {
            return OpenPapers.open(getSite().getPage(), paper.file());
        }
        MessageDialog.openInformation(getSite().getShell(), Messages.search,
                NLS.bind(Messages.gone, LibraryFiles.nameOf(paper.file())));
        return Optional.empty();
    }

    /** Shows the place in the running text if it is there, else where the paper shows it. */
    private static void reveal(PaperEditor editor, SearchHit hit) {
        EObject object = hit.object().isEmpty() ? null
                : editor.session().document().eResource().getEObject(hit.object());
        if (object == null) {
            return;
        }
        editor.showPage(TextPage.class);
        // What is open may have been changed since it was saved.
        boolean stillThere = object instanceof MarkedText text && text.getText() != null
                && text.getText().length() >= hit.offset() + hit.length();
        editor.reveal(object, stillThere ? hit.offset() : 0, stillThere ? hit.length() : 0);
    }

    @Override
    public void setFocus() {
        if (getSite().getPage().findView(LibraryView.ID) instanceof LibraryView library) {
            fields.offerYears(library.library().entries().stream().map(PaperEntry::year).flatMap(Optional::stream).toList());
        }
        fields.setFocus();
    }

    @Override
    public void dispose() {
        stopSearch();
        job = null;
        super.dispose();
    }
}
