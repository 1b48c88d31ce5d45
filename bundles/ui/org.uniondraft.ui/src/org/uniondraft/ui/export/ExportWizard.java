package org.uniondraft.ui.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.uniondraft.check.Checker;
import org.uniondraft.check.FinalVersion;
import org.uniondraft.model.Document;
import org.uniondraft.ui.export.ExportJob.Order;
import org.uniondraft.ui.export.ExportJob.Outcome;
import org.uniondraft.ui.session.PaperSession;

/** Exports the open paper. */
public final class ExportWizard extends Wizard {

    private final List<Path> sources;
    private final Document document;
    private final ExportPage page;

    private ExportWizard(List<Path> sources, Document document, List<String> blocking) {
        this.sources = List.copyOf(sources);
        this.document = document;
        page = new ExportPage(this.sources, blocking);
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
        session.commitPendingEdits();
        // The job works on a copy: the paper may be edited while it runs.
        Document copy = EcoreUtil.copy(session.document());
        List<String> blocking = FinalVersion.obstacles(copy, Checker.ofUser(copy));
        new WizardDialog(shell, new ExportWizard(List.of(session.file()), copy, blocking)).open();
    }

    @Override
    public boolean performFinish() {
        boolean opens = page.opensResult();
        Shell shell = getShell().getParent() instanceof Shell parent ? parent : null;
        Display display = getShell().getDisplay();
        List<Order> orders = sources.stream().map(source -> new Order(source, document, page.target(source))).toList();
        new ExportJob(orders, page.request(), outcomes -> display.asyncExec(() -> tell(shell, outcomes, opens))).schedule();
        return true;
    }

    private static void tell(Shell shell, List<Outcome> outcomes, boolean opens) {
        List<String> problems = outcomes.stream().filter(outcome -> outcome.problem() != null)
                .map(outcome -> outcome.order().source().getFileName() + "\n" + outcome.problem()).toList();
        List<String> warnings = outcomes.stream().filter(outcome -> outcome.result() != null)
                .flatMap(outcome -> outcome.result().warnings().stream()
                        .map(warning -> outcome.order().target().getFileName() + "：" + warning)).toList();
        if (!problems.isEmpty()) {
            MessageDialog.openError(shell, Messages.title, String.join("\n\n", problems));
        } else if (!warnings.isEmpty()) {
            MessageDialog.openWarning(shell, Messages.title, String.join("\n", warnings));
        } else if (!opens) {
            MessageDialog.openInformation(shell, Messages.title, NLS.bind(Messages.done, outcomes.size()));
        }
        if (opens) {
            outcomes.stream().filter(outcome -> outcome.result() != null).map(outcome -> outcome.order().target())
                    .filter(file -> !Program.launch(file.toString())).findFirst().ifPresent(file ->
                            MessageDialog.openInformation(shell, Messages.title, NLS.bind(Messages.noProgram, file)));
        }
    }
}
