package org.uniondraft.ui.intake;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.library.LibraryFiles;
import org.uniondraft.ui.library.LibrarySettings;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.library.OpenPapers;

/** Makes papers of texts that were written elsewhere, and puts them into the library. */
public final class ImportWizard extends Wizard {

    private final IWorkbenchWindow window;
    private final SourcePage source;
    private final ReportPage report = new ReportPage();

    private ImportWizard(IWorkbenchWindow window, SourcePage source) {
        this.window = window;
        this.source = source;
        setWindowTitle(Messages.importTitle);
        setNeedsProgressMonitor(true);
    }

    /**
     * Imports files.
     *
     * @param window the window the papers are opened in
     * @param files the files; the user may choose others
     */
    public static void open(IWorkbenchWindow window, List<Path> files) {
        new ImportWizard(window, new SourcePage(files, false)).open();
    }

    /**
     * Imports a text that is pasted; what the clipboard holds is there already.
     *
     * @param window the window the papers are opened in
     */
    public static void openWithClipboard(IWorkbenchWindow window) {
        new ImportWizard(window, new SourcePage(List.of(), true)).open();
    }

    private void open() {
        WizardDialog dialog = new WizardDialog(window.getShell(), this);
        dialog.addPageChangingListener(event -> {
            if (event.getCurrentPage() == source && event.getTargetPage() == report) {
                event.doit = read();
            }
        });
        dialog.open();
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(report);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == report && super.canFinish();
    }

    /** Reads the sources on the way to the page that shows what they hold; false if that was cancelled. */
    private boolean read() {
        Intake intake = new Intake(source.quarantine());
        List<Path> files = source.files();
        String text = source.text();
        boolean done = run(monitor -> {
            if (files.isEmpty()) {
                monitor.beginTask(Messages.importing, IProgressMonitor.UNKNOWN);
                intake.importText(text);
            } else {
                intake.importFiles(files, monitor);
            }
        });
        if (done) {
            report.show(intake.papers());
        }
        return done;
    }

    private interface Work {

        void run(IProgressMonitor monitor) throws DocumentException, IOException;
    }

    private boolean run(Work work) {
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    work.run(monitor);
                } catch (DocumentException | IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            UiLog.show(getShell(), NLS.bind(Messages.importFailed, getWindowTitle()), e.getCause());
            return false;
        } catch (InterruptedException e) {
            // That is how cancelling comes back; what was read so far is forgotten.
            return false;
        }
    }

    @Override
    public boolean performFinish() {
        List<IncomingPaper> chosen = report.chosen();
        List<Path> files = new ArrayList<>();
        boolean done = run(monitor -> {
            Path folder = Files.createDirectories(LibrarySettings.folder());
            SubMonitor progress = SubMonitor.convert(monitor, Messages.saving, chosen.size());
            for (IncomingPaper paper : chosen) {
                Path file = LibraryFiles.free(folder, paper.name());
                DocumentFiles.save(paper.paper().orElseThrow().document(), file, SaveOptions.DEFAULT);
                files.add(file);
                progress.split(1);
            }
        });
        show(files);
        return done;
    }

    private void show(List<Path> saved) {
        if (saved.isEmpty()) {
            return;
        }
        if (window.getActivePage().findView(LibraryView.ID) instanceof LibraryView view) {
            view.select(saved.getFirst());
        }
        OpenPapers.open(window.getActivePage(), saved.getFirst());
    }
}
