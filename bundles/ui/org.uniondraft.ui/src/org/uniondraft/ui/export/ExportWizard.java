package org.uniondraft.ui.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.export.ExportJob.Order;
import org.uniondraft.ui.export.ExportJob.Outcome;
import org.uniondraft.ui.session.PaperSession;

/** Exports papers: the open one, or several of the library. */
public final class ExportWizard extends Wizard {

    private final List<ExportSource> sources;
    private final ExportPage page;

    private ExportWizard(List<ExportSource> sources) {
        this.sources = List.copyOf(sources);
        page = new ExportPage(this.sources);
        setWindowTitle(Messages.title);
        addPage(page);
    }

    /**
     * Asks how to export an open paper, with what is being typed, and does so.
     *
     * @param shell the parent
     * @param session the paper
     */
    public static void open(Shell shell, PaperSession session) {
        open(shell, List.of(ExportSource.of(session)));
    }

    /**
     * Asks how to export papers, and does so.
     *
     * @param shell the parent
     * @param sources the papers; at least one
     */
    static void open(Shell shell, List<ExportSource> sources) {
        new WizardDialog(shell, new ExportWizard(sources)).open();
    }

    @Override
    public boolean performFinish() {
        boolean opens = page.opensResult();
        Shell shell = getShell().getParent() instanceof Shell parent ? parent : null;
        Display display = getShell().getDisplay();
        List<Order> orders = page.targets().entrySet().stream().map(each -> new Order(each.getKey(), each.getValue())).toList();
        Job job = new ExportJob(orders, page.request(), outcomes -> display.asyncExec(() -> {
            Shell parent = shell == null || shell.isDisposed() ? null : shell;
            if (orders.size() > 1) {
                tellAll(parent, new ExportSummary(orders, outcomes), opens);
            } else {
                outcomes.forEach(outcome -> tell(parent, outcome, opens));
            }
        }));
        job.schedule();
        if (orders.size() > 1) {
            showProgress();
        }
        return true;
    }

    /** There the user sees how far it is, and cancels it. */
    private static void showProgress() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            return;
        }
        try {
            window.getActivePage().showView(IProgressConstants.PROGRESS_VIEW_ID, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            // The status line shows the progress too.
            UiLog.log(e.getMessage(), e);
        }
    }

    private static void tellAll(Shell shell, ExportSummary summary, boolean opens) {
        new SummaryDialog(shell, summary).open();
        if (opens && summary.exported() > 0) {
            open(shell, summary.folder());
        }
    }

    private static void tell(Shell shell, Outcome outcome, boolean opens) {
        if (outcome.problem() != null) {
            MessageDialog.openError(shell, Messages.title, outcome.order().source().name() + "\n" + outcome.problem());
            return;
        }
        if (!outcome.result().warnings().isEmpty()) {
            MessageDialog.openWarning(shell, Messages.title, String.join("\n", outcome.result().warnings()));
        } else if (!opens) {
            MessageDialog.openInformation(shell, Messages.title, NLS.bind(Messages.done, outcome.order().target()));
        }
        if (opens) {
            open(shell, outcome.order().target());
        }
    }

    private static void open(Shell shell, Path file) {
        if (!Program.launch(file.toString())) {
            MessageDialog.openInformation(shell, Messages.title, NLS.bind(Messages.noProgram, file));
        }
    }
}
