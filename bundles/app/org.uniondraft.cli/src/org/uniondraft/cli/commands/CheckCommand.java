package org.uniondraft.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.CheckResult;
import org.uniondraft.check.PapersCheck;
import org.uniondraft.cli.ExitCode;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.Session;
import org.uniondraft.cli.args.Arguments;
import org.uniondraft.cli.args.Operands;
import org.uniondraft.cli.args.Option;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.RuleDescriptor.Severity;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.model.Document;

/** Checks papers. */
final class CheckCommand implements Command {

    private static final String FAIL_ON = "fail-on";
    private static final String JSON = "json";
    private static final String TOGETHER = "together";

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary() {
        return Messages.checkSummary;
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>();
        options.add(Option.value(FAIL_ON, severities("|"), Messages.checkFailOn));
        options.add(Option.flag(CheckOptions.FINAL, Messages.checkFinal));
        options.add(Option.flag(TOGETHER, Messages.checkTogether));
        options.add(CheckOptions.rule());
        options.addAll(CheckOptions.files());
        options.add(Option.flag(JSON, Messages.optionJson));
        return options;
    }

    @Override
    public Operands operands() {
        return Operands.several(Messages.placeFile);
    }

    @Override
    public List<String> notes() {
        return List.of(Messages.checkNote);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, DocumentException {
        Optional<Severity> failOn = failOn(arguments);
        Run run = new Run(CheckOptions.read(arguments, session), arguments.has(CheckOptions.FINAL), failOn, session);
        for (Path file : Outputs.inputs(arguments.operands(), session)) {
            run.read(file);
            if (!arguments.has(TOGETHER)) {
                run.checkEach();
            }
            if (!arguments.has(JSON)) {
                run.print();
            }
        }
        run.checkTogether();
        if (!arguments.has(JSON)) {
            run.print();
        } else {
            session.printJson(new CheckReport(run.papers));
        }
        return run.code;
    }

    private static Optional<Severity> failOn(Arguments arguments) throws UsageException {
        Optional<String> word = arguments.value(FAIL_ON);
        Optional<Severity> severity = Arrays.stream(Severity.values())
                .filter(each -> word.isPresent() && CheckReport.word(each).equals(word.get())).findFirst();
        if (word.isPresent() && severity.isEmpty()) {
            throw new UsageException(
                    NLS.bind(Messages.checkSeverityUnknown, word.get(), severities(", ")));
        }
        return severity;
    }

    private static String severities(String separator) {
        return Arrays.stream(Severity.values()).map(CheckReport::word).collect(Collectors.joining(separator));
    }

    /** The papers of one call. */
    private static final class Run {

        private final CheckOptions options;
        private final boolean isFinal;
        private final Optional<Severity> failOn;
        private final Session session;
        private final List<CheckReport.Paper> papers = new ArrayList<>();
        private final Map<Document, String> unchecked = new LinkedHashMap<>();
        private ExitCode code = ExitCode.DONE;

        Run(CheckOptions options, boolean isFinal, Optional<Severity> failOn, Session session) {
            this.options = options;
            this.isFinal = isFinal;
            this.failOn = failOn;
            this.session = session;
        }

        void read(Path file) {
            String name = session.show(file);
            try {
                if (Papers.isDocument(file)) {
                    unchecked.put(Papers.load(file, session), name);
                    return;
                }
                List<ImportedPaper> found = Papers.importFrom(file, ImportOptions.of(Catalogs.platform()));
                session.tell(NLS.bind(Messages.checkImported, name));
                for (int i = 0; i < found.size(); i++) {
                    unchecked.put(found.get(i).document(), found.size() == 1 ? name : name + "#" + (i + 1));
                }
            } catch (DocumentException e) {
                code = code.and(session.failed(e));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                code = code.and(session.fault(name, e));
            }
        }

        void checkEach() {
            unchecked.forEach((document, name) -> attempt(name,
                    () -> add(name, document, options.checker(document).check(document, isFinal))));
            unchecked.clear();
        }

        void checkTogether() {
            List<Document> documents = List.copyOf(unchecked.keySet());
            attempt(String.join(", ", unchecked.values()), () -> {
                List<CheckResult> results = PapersCheck.check(documents, options::checker, isFinal, () -> false);
                for (int i = 0; i < documents.size(); i++) {
                    add(unchecked.get(documents.get(i)), documents.get(i), results.get(i));
                }
            });
        }

        private void attempt(String name, Runnable check) {
            try {
                check.run();
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                code = code.and(session.fault(name, e));
            }
        }

        private void add(String name, Document document, CheckResult result) {
            papers.add(CheckReport.paper(name, document, result, options.checker(document)));
            if (!result.suppressed().isEmpty()) {
                session.tell(NLS.bind(Messages.checkSuppressed, name, result.suppressed().size()));
            }
            if (failOn.isPresent() && !result.atLeast(failOn.get()).isEmpty()) {
                code = code.and(ExitCode.FINDINGS);
            }
        }

        void print() {
            papers.forEach(paper -> session.print(paper.text()));
            papers.clear();
        }
    }
}
