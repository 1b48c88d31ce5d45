package org.uniondraft.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.ui.Messages;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.editor.overview.OverviewPage;
import org.uniondraft.ui.editor.schedule.SchedulePage;
import org.uniondraft.ui.editor.sections.SectionsPage;
import org.uniondraft.ui.editor.text.TextPage;
import org.uniondraft.ui.findings.PaperFindings;
import org.uniondraft.ui.history.PaperHistory;
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

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        Path file = input.getAdapter(Path.class);
        if (file == null) {
            throw new PartInitException(Messages.couldNotOpen);
        }
        try {
            session = PaperSession.open(file);
        } catch (DocumentException e) {
            throw new PartInitException(e.getMessage(), e);
        }
        session.addCommandListener(changed);
        session.addSavedListener(() -> keepVersion(session.file()));
        site.setSelectionProvider(selection);
        setPartName(input.getName());
    }

    private static void keepVersion(Path file) {
        try {
            PaperHistory.store().keep(file);
        } catch (DocumentException e) {
            // The paper is saved; only its history lacks this version.
            UiLog.log(e.getMessage(), e);
        }
    }

    private void changed(EventObject event) {
        getSite().getShell().getDisplay().execute(() -> firePropertyChange(PROP_DIRTY));
    }

    @Override
    protected void createPages() {
        add(new OverviewPage(this));
        add(new SectionsPage(this));
        add(new TextPage(this));
        add(new SchedulePage(this));
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

    @Override
    public void setFocus() {
        if (getActivePage() >= 0) {
            show(getActivePage()).setFocus();
        }
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
        save(() -> session.save(SaveOptions.DEFAULT), monitor);
    }

    private interface Saving {

        void run() throws DocumentException;
    }

    private void save(Saving saving, IProgressMonitor monitor) {
        try {
            saving.run();
        } catch (DocumentException e) {
            monitor.setCanceled(true);
            UiLog.show(getSite().getShell(), Messages.couldNotSave, e);
        }
        firePropertyChange(PROP_DIRTY);
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
            save(() -> session.saveAs(target), getEditorSite().getActionBars().getStatusLineManager() == null
                    ? new NullProgressMonitor()
                    : getEditorSite().getActionBars().getStatusLineManager().getProgressMonitor());
            if (session.file().equals(target)) {
                setInput(new PaperInput(target));
                setPartName(getEditorInput().getName());
            }
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
        if (session != null) {
            session.removeCommandListener(changed);
            if (findings != null) {
                findings.dispose();
            }
            try {
                session.dispose();
            } catch (DocumentException e) {
                UiLog.log(e.getMessage(), e);
            }
        }
    }
}
