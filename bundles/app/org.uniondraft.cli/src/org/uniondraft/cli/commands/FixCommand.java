package org.uniondraft.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.AppliedFix;
import org.uniondraft.check.Checker;
import org.uniondraft.check.Fixing;
import org.uniondraft.check.QuickFixes;
import org.uniondraft.cli.ExitCode;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.Session;
import org.uniondraft.cli.args.Arguments;
import org.uniondraft.cli.args.Operands;
import org.uniondraft.cli.args.Option;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.model.Document;

/** Applies the quick fixes that need no questions. */
final class FixCommand implements Command {

    private static final String DRY_RUN = "dry-run";

    @Override
    public String name() {
        return "fix";
    }

    @Override
    public String summary() {
        return Messages.fixSummary;
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>();
        options.add(Option.flag(DRY_RUN, Messages.fixDryRun));
        options.add(CheckOptions.rule());
        options.addAll(CheckOptions.files());
        return options;
    }

    @Override
    public Operands operands() {
        return Operands.several(Messages.placeDocument);
    }

    @Override
    public List<String> notes() {
        return List.of(Messages.fixNote);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, DocumentException {
        CheckOptions options = CheckOptions.read(arguments, session);
        ExitCode code = ExitCode.DONE;
        for (Path file : Outputs.inputs(arguments.operands(), session)) {
            try {
                fix(file, options, arguments.has(DRY_RUN), session);
            } catch (DocumentException e) {
                code = code.and(session.failed(e));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                code = code.and(session.fault(session.show(file), e));
            }
        }
        return code;
    }

    private static void fix(Path file, CheckOptions options, boolean dry, Session session) throws DocumentException {
        if (!Papers.isDocument(file)) {
            throw new DocumentException(Reason.NOT_A_DOCUMENT, file, Messages.fixNotADocument, null);
        }
        Document document = Papers.load(file, session);
        Checker checker = options.checker(document);
        QuickFixes fixes = QuickFixes.of(checker);
        Fixing fixing = fixes.all(document, false, fixes.mechanical());
        fixing.command().execute();
        if (!dry && fixing.applied() > 0) {
            DocumentFiles.save(document, file, SaveOptions.DEFAULT);
        }
        String name = session.show(file);
        for (AppliedFix fix : fixing.fixes()) {
            String place = fix.path().isEmpty() ? name : NLS.bind(Messages.checkPlace, name, fix.path());
            session.print(NLS.bind(Messages.fixDone,
                    new Object[] {place, fix.finding().message(), fix.finding().rule()}) + "\n");
        }
    }
}
