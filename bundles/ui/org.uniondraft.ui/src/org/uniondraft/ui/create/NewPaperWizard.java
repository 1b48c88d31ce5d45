package org.uniondraft.ui.create;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.uniondraft.core.cycle.CycleResult;
import org.uniondraft.core.cycle.TextChange;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.library.OpenPapers;
import org.uniondraft.ui.library.PaperEntry;

/** Makes a new paper in the library, from the template of its kind or from an earlier paper, and opens it. */
public final class NewPaperWizard extends Wizard {

    private final IWorkbenchWindow window;
    private final NewPaperPage page;
    private List<TextChange> changes = List.of();

    private NewPaperWizard(IWorkbenchWindow window, List<PaperEntry> papers) {
        this.window = window;
        page = new NewPaperPage(papers);
        setWindowTitle(Messages.newTitle);
        setNeedsProgressMonitor(true);
    }

    /**
     * Asks what the new paper is to be, makes and opens it.
     *
     * @param window the window it is opened in
     */
    public static void open(IWorkbenchWindow window) {
        List<PaperEntry> papers = window.getActivePage().findView(LibraryView.ID) instanceof LibraryView view
                ? view.library().entries() : List.of();
        NewPaperWizard wizard = new NewPaperWizard(window, papers);
        new WizardDialog(window.getShell(), wizard).open();
        if (!wizard.changes.isEmpty()) {
            new ChangesDialog(window.getShell(), wizard.changes).open();
        }
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        PaperRequest request = page.request();
        Path file = page.file();
        try {
            getContainer().run(true, false, monitor -> make(request, file, monitor));
        } catch (InvocationTargetException e) {
            UiLog.show(getShell(), Messages.notMade, e.getCause());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        if (window.getActivePage().findView(LibraryView.ID) instanceof LibraryView view) {
            view.select(file);
        }
        OpenPapers.open(window.getActivePage(), file);
        return true;
    }

    private void make(PaperRequest request, Path file, IProgressMonitor monitor) throws InvocationTargetException {
        monitor.beginTask(Messages.making, IProgressMonitor.UNKNOWN);
        try {
            CycleResult result = request.make();
            Files.createDirectories(file.getParent());
            DocumentFiles.save(result.document(), file, SaveOptions.DEFAULT);
            changes = result.changes();
        } catch (DocumentException | UnknownIdException | IOException | RuntimeException e) {
            throw new InvocationTargetException(e);
        } finally {
            monitor.done();
        }
    }
}
