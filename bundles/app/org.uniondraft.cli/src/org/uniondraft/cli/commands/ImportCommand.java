package org.uniondraft.cli.commands;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.cli.ExitCode;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.Session;
import org.uniondraft.cli.args.Arguments;
import org.uniondraft.cli.args.Operands;
import org.uniondraft.cli.args.Option;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.cli.commands.ImportReport.NoteEntry;
import org.uniondraft.cli.json.JsonWriter;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.files.AtomicFile;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.intake.Choices;
import org.uniondraft.intake.Choices.Choice;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.VariantFinder;
import org.uniondraft.intake.VariantFinder.Variants;

/** Makes documents of source texts. */
final class ImportCommand implements Command {

    private static final String OUTPUT = "output";
    private static final String REPORT = "report";
    private static final String NO_QUARANTINE = "no-quarantine";
    private static final String REJECT = "reject";
    private static final String ACCEPT = "accept";
    private static final String COMPARE = "compare";
    private static final String JSON = "json";
    private static final String JSON_EXTENSION = ".json";

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return Messages.importSummary;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.value(OUTPUT, Messages.placeFolder, Messages.importOutput).withLetter("o").asRequired(),
                Option.value(REPORT, Messages.placeFile, Messages.importReport),
                Option.value(COMPARE, Messages.placeFolder, Messages.importCompare).asRepeatable(),
                Option.flag(NO_QUARANTINE, Messages.importNoQuarantine),
                Option.value(REJECT, Messages.placeDecision, Messages.importReject).asRepeatable(),
                Option.value(ACCEPT, Messages.placeDecision, Messages.importAccept).asRepeatable(),
                Option.flag(JSON, Messages.optionJson));
    }

    @Override
    public Operands operands() {
        return Operands.several(Messages.placeSource);
    }

    @Override
    public List<String> notes() {
        return List.of(Messages.importNote);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, DocumentException {
        ImportOptions importOptions = ImportOptions.of(Catalogs.platform()).withQuarantine(!arguments.has(NO_QUARANTINE))
                .withChoices(new Choices(choices(arguments, REJECT), choices(arguments, ACCEPT)));
        Path folder = session.resolve(arguments.required(OUTPUT));
        List<Path> sources = Outputs.inputs(arguments.operands(), session);
        Map<Path, Path> targets = new LinkedHashMap<>();
        sources.forEach(source -> targets.put(source, document(folder, Outputs.stem(source))));
        Outputs.refuseSameTarget(targets, session);
        List<Path> written = new ArrayList<>(targets.values());
        Optional<String> reportName = arguments.value(REPORT);
        if (reportName.isPresent()) {
            written.add(session.resolve(reportName.get()));
        }
        Outputs.refuseInputs(written, sources, session);
        List<Path> compared = new ArrayList<>();
        for (String name : arguments.values(COMPARE)) {
            compared.addAll(KnownPapers.below(session.resolve(name)));
        }
        Outputs.makeFolder(folder);
        Run run = new Run(session, new PaperNames(folder, targets.values()), importOptions);
        targets.forEach(run::add);
        compared.addAll(KnownPapers.in(folder));
        run.noteVariants(compared);
        ImportReport report = new ImportReport(run.papers);
        if (reportName.isPresent()) {
            write(report, session.resolve(reportName.get()));
        }
        if (arguments.has(JSON)) {
            session.printJson(report);
        } else {
            report.papers().forEach(paper -> session.print(paper.summary() + "\n"));
        }
        return run.code;
    }

    /** The papers of one call, as far as it went. */
    private static final class Run {

        private final Session session;
        private final PaperNames names;
        private final ImportOptions options;
        private final List<ImportReport.Paper> papers = new ArrayList<>();
        private final List<Path> sources = new ArrayList<>();
        private final List<Path> written = new ArrayList<>();
        private final VariantFinder variants = new VariantFinder();
        private ExitCode code = ExitCode.DONE;

        Run(Session session, PaperNames names, ImportOptions options) {
            this.session = session;
            this.names = names;
            this.options = options;
        }

        void add(Path source, Path target) {
            try {
                List<ImportedPaper> found = Papers.importFrom(source, options);
                for (int i = 0; i < found.size(); i++) {
                    save(source, found.get(i), found.size() == 1 ? target : names.next(Outputs.stem(source), i + 1));
                }
            } catch (DocumentException e) {
                code = code.and(session.failed(e));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                code = code.and(session.fault(session.show(source), e));
            }
        }

        private void save(Path source, ImportedPaper paper, Path target) throws DocumentException {
            Papers.save(paper.document(), target);
            papers.add(ImportReport.paper(session.show(target), paper));
            sources.add(source);
            written.add(target);
            variants.add(paper.document());
        }

        /**
         * Says which papers of different sources are much the same; of one source the importer says it itself.
         *
         * @param known documents that may be much the same as well
         */
        void noteVariants(List<Path> known) {
            List<String> names = new ArrayList<>(papers.stream().map(ImportReport.Paper::file).toList());
            if (papers.isEmpty()) {
                return;
            }
            for (Path file : KnownPapers.without(known, written)) {
                KnownPapers.read(file, session).ifPresent(document -> {
                    variants.add(document);
                    names.add(session.show(file));
                });
            }
            for (Variants pair : variants.pairs()) {
                boolean fromOneSource = pair.second() < papers.size()
                        && sources.get(pair.first()).equals(sources.get(pair.second()));
                if (!fromOneSource) {
                    note(pair.first(), names.get(pair.second()), pair.likeness());
                    note(pair.second(), names.get(pair.first()), pair.likeness());
                }
            }
        }

        private void note(int paper, String other, double likeness) {
            if (paper < papers.size()) {
                String percent = Integer.toString((int) Math.round(Math.min(likeness, 1) * 100));
                papers.set(paper, papers.get(paper).withNote(new NoteEntry("intake.duplicate",
                        NLS.bind(Messages.importVariant, other, percent), 0)));
            }
        }
    }

    private static Path document(Path folder, String stem) {
        return folder.resolve(stem + "." + DocumentFiles.EXTENSION);
    }

    private static Set<Choice> choices(Arguments arguments, String option) throws UsageException {
        Set<Choice> choices = new HashSet<>();
        for (String value : arguments.values(option)) {
            try {
                choices.add(Choice.of(value));
            } catch (IllegalArgumentException e) {
                throw new UsageException(NLS.bind(Messages.noSuchDecision, option, value));
            }
        }
        return choices;
    }

    private static void write(ImportReport report, Path file) throws DocumentException {
        String text = file.toString().endsWith(JSON_EXTENSION) ? JsonWriter.write(report) : report.text();
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
