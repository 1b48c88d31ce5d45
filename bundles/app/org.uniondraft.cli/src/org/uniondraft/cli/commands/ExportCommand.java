package org.uniondraft.cli.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.FinalVersion;
import org.uniondraft.cli.ExitCode;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.Session;
import org.uniondraft.cli.args.Arguments;
import org.uniondraft.cli.args.Operands;
import org.uniondraft.cli.args.Option;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.ExporterDescriptor;
import org.uniondraft.core.catalog.LayoutProfileDescriptor;
import org.uniondraft.core.export.ExportRefusedException;
import org.uniondraft.core.export.ExportRequest;
import org.uniondraft.core.export.ExportResult;
import org.uniondraft.core.export.ExportService;
import org.uniondraft.core.export.Exporter;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.registry.ContributionException;
import org.uniondraft.core.registry.ContributionRegistry;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;

/** Writes papers in an output format. */
final class ExportCommand implements Command {

    private static final String OUTPUT = "output";
    private static final String FORMAT = "format";
    private static final String PROFILE = "profile";
    private static final String SET = "set";
    private static final String FINAL = "final";
    private static final String JSON = "json";
    private static final String USUAL_FORMAT = "docx";

    /**
     * The results in JSON.
     *
     * @param files the files that were written, in the order of the inputs
     */
    public record Result(List<Exported> files) {
    }

    /**
     * A file that was written.
     *
     * @param source the document
     * @param target the file
     * @param pages the number of pages, or null if the format does not tell
     * @param warnings what the user should know about it
     */
    public record Exported(String source, String target, Integer pages, List<String> warnings) {
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String summary() {
        return Messages.exportSummary;
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>(List.of(
                Option.value(OUTPUT, Messages.placeFileOrFolder, Messages.exportOutput).withLetter("o").asRequired(),
                Option.value(FORMAT, "ID", Messages.exportFormat),
                Option.value(PROFILE, Messages.placeIdOrFile, Messages.exportProfile),
                Option.value(SET, Messages.placeSetting, Messages.exportSet).asRepeatable(),
                Option.flag(FINAL, Messages.exportFinal)));
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
        List<String> notes = new ArrayList<>();
        for (ExporterDescriptor format : Catalogs.platform().exporters().all()) {
            if (!format.options().isEmpty()) {
                if (!notes.isEmpty()) {
                    notes.add("");
                }
                notes.add(NLS.bind(Messages.exportSettings, format.id()));
                format.options().forEach(option -> notes.add("  " + Settings.describe(option)));
            }
        }
        return notes;
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, DocumentException {
        String output = arguments.required(OUTPUT);
        Path target = session.resolve(output);
        List<Path> sources = Outputs.inputs(arguments.operands(), session);
        boolean folder = Outputs.isFolder(output, target);
        if (!folder && sources.size() > 1) {
            throw new UsageException(NLS.bind(Messages.severalIntoOne, session.show(target)));
        }
        ExporterDescriptor format = format(arguments, folder ? null : target);
        Map<Path, Path> targets = new LinkedHashMap<>();
        sources.forEach(source -> targets.put(source,
                folder ? target.resolve(Outputs.stem(source) + "." + format.extension()) : target));
        Outputs.refuseSameTarget(targets, session);
        Outputs.refuseInputs(targets.values(), sources, session);
        ExportRequest request = new ExportRequest(format.id(), profile(arguments, session),
                Settings.read(arguments.values(SET), format), arguments.has(FINAL));
        if (folder) {
            Outputs.makeFolder(target);
        }
        return export(targets, request, CheckOptions.read(arguments, session), arguments.has(JSON), session);
    }

    private static ExitCode export(Map<Path, Path> targets, ExportRequest request, CheckOptions options, boolean json,
            Session session) throws UsageException {
        ExportService service = new ExportService(Catalogs.platform());
        List<Exported> files = new ArrayList<>();
        ExitCode code = ExitCode.DONE;
        for (Map.Entry<Path, Path> entry : targets.entrySet()) {
            String source = session.show(entry.getKey());
            try {
                Document document = Papers.load(entry.getKey(), session);
                if (request.finalVersion()) {
                    refuseObstacles(document, options);
                }
                ExportResult result = service.export(document, request, entry.getValue());
                Exported exported = new Exported(source, session.show(entry.getValue()),
                        result.pages() == Exporter.UNKNOWN_PAGES ? null : result.pages(), result.warnings());
                files.add(exported);
                exported.warnings().forEach(text -> session.tell(NLS.bind(Messages.warning, exported.target(), text)));
                if (!json) {
                    session.print((exported.pages() == null ? exported.target()
                            : NLS.bind(Messages.exportedPages, exported.target(), exported.pages())) + "\n");
                }
            } catch (UnknownIdException e) {
                throw new UsageException(e.getMessage());
            } catch (ExportRefusedException e) {
                session.tell(NLS.bind(Messages.notFinal, source));
                e.reasons().forEach(reason -> session.tell("  " + reason));
                code = code.and(ExitCode.FINDINGS);
            } catch (DocumentException e) {
                code = code.and(session.failed(e));
            } catch (ContributionException | RuntimeException | LinkageError e) {
                code = code.and(session.fault(source, e));
            }
        }
        if (json) {
            session.printJson(new Result(files));
        }
        return code;
    }

    private static void refuseObstacles(Document document, CheckOptions options) throws ExportRefusedException {
        List<String> obstacles = FinalVersion.obstacles(document, options.checker(document));
        if (!obstacles.isEmpty()) {
            throw new ExportRefusedException(obstacles);
        }
    }

    /** The format that is asked for, else the one that the name of the output speaks of, else the usual one. */
    private static ExporterDescriptor format(Arguments arguments, Path target) throws UsageException {
        ContributionRegistry<ExporterDescriptor> formats = Catalogs.platform().exporters();
        Optional<String> asked = arguments.value(FORMAT);
        if (asked.isEmpty() && target != null) {
            Optional<ExporterDescriptor> spoken = formats.all().stream()
                    .filter(format -> target.getFileName().toString().endsWith("." + format.extension())).findFirst();
            if (spoken.isPresent()) {
                return spoken.get();
            }
        }
        try {
            return formats.get(asked.orElse(USUAL_FORMAT));
        } catch (UnknownIdException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** The profile that is asked for: an id, or a file, which is then named by its full path. */
    private static Optional<String> profile(Arguments arguments, Session session)
            throws UsageException, DocumentException {
        Optional<String> asked = arguments.value(PROFILE);
        ContributionRegistry<LayoutProfileDescriptor> profiles = Catalogs.platform().layoutProfiles();
        if (asked.isEmpty() || profiles.find(asked.get()).isPresent()) {
            return asked;
        }
        Path file = session.resolve(asked.get());
        if (Files.isReadable(file) && Files.isRegularFile(file)) {
            return Optional.of(file.toString());
        }
        if (asked.get().matches(".*[./\\\\].*")) {
            throw new DocumentException(Reason.UNREADABLE, file, Messages.profileUnreadable, null);
        }
        try {
            return Optional.of(profiles.get(asked.get()).id());
        } catch (UnknownIdException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
