package org.uniondraft.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.Recovery;
import org.uniondraft.core.persistence.RecoveryFiles;
import org.uniondraft.ui.Messages;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.editor.file.NoticeBar;
import org.uniondraft.ui.editor.file.PaperFile;
import org.uniondraft.ui.editor.outline.PaperOutlinePage;
import org.uniondraft.ui.editor.overview.OverviewPage;
import org.uniondraft.ui.editor.preview.LaidPaper;
import org.uniondraft.ui.editor.preview.PreviewPage;
import org.uniondraft.ui.editor.schedule.SchedulePage;
import org.uniondraft.ui.editor.sections.SectionsPage;
import org.uniondraft.ui.editor.text.TextPage;
import org.uniondraft.ui.findings.PaperFindings;
import org.uniondraft.ui.history.VersionKeeper;
import org.uniondraft.ui.properties.PaperPropertyPage;
import org.uniondraft.ui.session.Autosave;
import org.uniondraft.ui.session.PaperSession;

/** The editor of a paper: pages that show the same document in different ways. */
public final class PaperEditor extends MultiPageEditorPart {

    /** The id of the editor. */
    public static final String ID = "org.uniondraft.ui.editor";

    private final CommandStackListener changed = this::changed;
    private final List<PaperPage> pages = new ArrayList<>();
    private final List<Boolean> made = new ArrayList<>();
    private final PaperSelection selection = new PaperSelection();
    private PaperSession session;
    private PaperFindings findings;
    private LaidPaper laidPaper;
    private Recovery recovery;
    private Autosave autosave;
    private NoticeBar notices;
    private PaperFile paperFile;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        Path file = input.getAdapter(Path.class);
        if (file == null) {
            throw new PartInitException(Messages.couldNotOpen);
        }
        try {
            open(file);
        } catch (DocumentException e) {
            throw new PartInitException(e.getMessage(), e);
        }
        session.addCommandListener(changed);
        autosave = Autosave.start(session, site.getShell().getDisplay());
        session.addSavedListener(() -> VersionKeeper.get().keep(session.file(), session.document()));
        site.setSelectionProvider(selection);
        setPartName(input.getName());
    }

    /** Unsaved work that was left behind comes back by itself: then nothing is lost whatever the user answers. */
    private void open(Path file) throws DocumentException {
        recovery = RecoveryFiles.find(file).orElse(null);
        if (recovery != null) {
            try {
                session = PaperSession.recover(recovery);
                return;
            } catch (DocumentException e) {
                UiLog.log(e.getMessage(), e);
                recovery = null;
            }
        }
        session = PaperSession.open(file);
    }

    private void changed(EventObject event) {
        getSite().getShell().getDisplay().execute(() -> firePropertyChange(PROP_DIRTY));
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        Composite whole = super.createPageContainer(parent);
        whole.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
        notices = new NoticeBar(whole);
        Composite below = new Composite(whole, SWT.NONE);
        below.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
        return below;
    }

    @Override
    protected void createPages() {
        paperFile = new PaperFile(this, notices);
        if (recovery != null) {
            paperFile.tellRecovered(recovery);
        }
        add(new OverviewPage(this));
        add(new SectionsPage(this));
        add(new TextPage(this));
        add(new SchedulePage(this));
        add(new PreviewPage(this));
        show(0);
    }

    private void add(PaperPage page) {
        Composite holder = new Composite(getContainer(), SWT.NONE);
        holder.setLayout(new FillLayout());
        pages.add(page);
        made.add(false);
        setPageText(addPage(holder), page.title());
    }

    private PaperPage show(int index) {
        if (!made.get(index)) {
            made.set(index, true);
            Composite holder = (Composite) getControl(index);
            pages.get(index).createControl(holder);
            holder.layout();
        }
        return pages.get(index);
    }

    @Override
    protected void pageChange(int index) {
        session.commitPendingEdits();
        show(index);
        super.pageChange(index);
        pages.get(index).setFocus();
    }

    /** {@return the page in front, a {@link PaperPage}; null while there are none} */
    @Override
    public Object getSelectedPage() {
        return getActivePage() < 0 ? null : pages.get(getActivePage());
    }

    @Override
    public void setFocus() {
        if (getActivePage() >= 0) {
            show(getActivePage()).setFocus();
        }
        paperFile.check();
    }

    /**
     * Gives a page.
     *
     * @param index its number from the left, from 0
     * @return the page, whether its control is made yet or not
     * @throws IndexOutOfBoundsException if there is none
     */
    public PaperPage page(int index) {
        return pages.get(index);
    }

    /** {@return the open paper} */
    public PaperSession session() {
        return session;
    }

    /** {@return what the checker finds in the paper} */
    public PaperFindings findings() {
        if (findings == null) {
            findings = new PaperFindings(session, getSite().getShell().getDisplay());
        }
        return findings;
    }

    /** {@return the pages of the paper as it prints} */
    public LaidPaper laidPaper() {
        if (laidPaper == null) {
            laidPaper = new LaidPaper(session, getSite().getShell().getDisplay());
        }
        return laidPaper;
    }

    /** {@return the selected objects of the paper, whatever page they are selected on} */
    public PaperSelection selection() {
        return selection;
    }

    /**
     * Shows a page.
     *
     * @param <P> its class
     * @param type its class
     * @return the page, with its control made
     * @throws IllegalArgumentException if the editor has no such page
     */
    public <P extends PaperPage> P showPage(Class<P> type) {
        for (int i = 0; i < pages.size(); i++) {
            if (type.isInstance(pages.get(i))) {
                setActivePage(i);
                return type.cast(show(i));
            }
        }
        throw new IllegalArgumentException(type.getName());
    }

    /**
     * Shows an object of the paper: on the page in front if that shows such objects, else on the first one that does.
     *
     * @param target the object
     * @param offset where in its text, in UTF-16 units; 0 if it is about the object
     * @param length how much of its text; 0 if it is about the object
     */
    public void reveal(EObject target, int offset, int length) {
        int active = Math.max(0, getActivePage());
        if (show(active).reveal(target, offset, length)) {
            return;
        }
        revealExcept(active, target, offset, length);
    }

    /**
     * Shows an object of the paper on another page than the one in front.
     *
     * @param target the object
     */
    public void revealElsewhere(EObject target) {
        revealExcept(getActivePage(), target, 0, 0);
    }

    /**
     * Shows an object of the paper on a page, or on another one than that in front if the page does not show such objects.
     *
     * @param type the class of the page
     * @param target the object
     */
    public void reveal(Class<? extends PaperPage> type, EObject target) {
        int front = getActivePage();
        if (!showPage(type).reveal(target, 0, 0)) {
            revealExcept(front, target, 0, 0);
        }
    }

    private void revealExcept(int page, EObject target, int offset, int length) {
        for (int i = 0; i < pages.size(); i++) {
            if (i != page && show(i).reveal(target, offset, length)) {
                setActivePage(i);
                return;
            }
        }
    }

    @Override
    public boolean isDirty() {
        return session != null && session.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!paperFile.save()) {
            monitor.setCanceled(true);
        }
        firePropertyChange(PROP_DIRTY);
    }

    /** Opens the paper anew as its file has it; what was not saved is given up. */
    public void reload() {
        IWorkbenchPage page = getSite().getPage();
        IEditorInput input = getEditorInput();
        int active = getActivePage();
        getSite().getShell().getDisplay().execute(() -> {
            page.closeEditor(this, false);
            try {
                if (page.openEditor(input, ID) instanceof PaperEditor reopened && active >= 0) {
                    reopened.setActivePage(active);
                }
            } catch (PartInitException e) {
                UiLog.show(page.getWorkbenchWindow().getShell(), Messages.couldNotOpen, e);
            }
        });
    }

    @Override
    public void doSaveAs() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setText(Messages.saveAs);
        dialog.setFilterExtensions(new String[] {"*." + DocumentFiles.EXTENSION});
        dialog.setFilterPath(session.file().getParent().toString());
        dialog.setFileName(session.file().getFileName().toString());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path target = Path.of(chosen);
            if (paperFile.saveAs(target)) {
                setInput(new PaperInput(target));
                setPartName(getEditorInput().getName());
            }
            firePropertyChange(PROP_DIRTY);
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == PaperSession.class) {
            return adapter.cast(session);
        }
        if (adapter == CTabFolder.class) {
            return adapter.cast(getContainer());
        }
        if (adapter == ISelectionProvider.class) {
            return adapter.cast(selection);
        }
        if (adapter == IContentOutlinePage.class) {
            return adapter.cast(new PaperOutlinePage(this));
        }
        if (adapter == IPropertySheetPage.class) {
            return adapter.cast(new PaperPropertyPage(this));
        }
        for (PaperPage page : pages) {
            if (adapter.isInstance(page)) {
                return adapter.cast(page);
            }
        }
        return super.getAdapter(adapter);
    }

    @Override
    protected IEditorSite createSite(IEditorPart editor) {
        throw new IllegalStateException("No page is an editor of its own");
    }

    @Override
    public void dispose() {
        super.dispose();
        if (paperFile != null) {
            paperFile.dispose();
        }
        if (autosave != null) {
            autosave.stop();
        }
        if (session != null) {
            session.removeCommandListener(changed);
            if (findings != null) {
                findings.dispose();
            }
            if (laidPaper != null) {
                laidPaper.dispose();
            }
            try {
                session.dispose();
            } catch (DocumentException e) {
                UiLog.log(e.getMessage(), e);
            }
        }
    }
}
