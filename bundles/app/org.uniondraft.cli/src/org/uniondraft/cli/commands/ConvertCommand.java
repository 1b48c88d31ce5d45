package org.uniondraft.cli.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.cli.ExitCode;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.Session;
import org.uniondraft.cli.args.Arguments;
import org.uniondraft.cli.args.Operands;
import org.uniondraft.cli.args.Option;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.cycle.TextChange;
import org.uniondraft.core.cycle.VocabularyConversion;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.model.Organisation;

/** Converts a paper to another kind of organisation. */
final class ConvertCommand implements Command {

    private static final String ORGANISATION_KIND = "org-kind";
    private static final String ORGANISATION_NAME = "org-name";
    private static final String PREVIEW = "preview";
    private static final String JSON = "json";
    private static final String OUTPUT = "output";

    /**
     * The results in JSON.
     *
     * @param target the file that was written; null for a preview
     * @param changes the changes
     */
    public record Result(String target, List<Changes.Entry> changes) {
    }

    @Override
    public String name() {
        return "convert";
    }

    @Override
    public String summary() {
        return Messages.convertSummary;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.value(ORGANISATION_KIND, "ID", Messages.convertOrganisationKind).asRequired(),
                Option.value(ORGANISATION_NAME, Messages.placeName, Messages.convertName),
                Option.value(Profiles.ORGANISATION_FROM, Messages.placeDocument, Messages.convertFrom), output(),
                Option.flag(PREVIEW, Messages.convertPreview), Option.flag(JSON, Messages.optionJson));
    }

    private static Option output() {
        return Option.value(OUTPUT, Messages.placeDocument, Messages.convertOutput).withLetter("o");
    }

    @Override
    public Operands operands() {
        return Operands.one(Messages.placeDocument);
    }

    @Override
    public List<String> notes() {
        return List.of(Messages.convertNote);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, DocumentException {
        Path file = session.resolve(arguments.operands().getFirst());
        Optional<Path> target = target(arguments, file, session);
        Document document = Papers.load(file, session);
        Profiles.requireKind(document, session.show(file));
        String kind = arguments.required(ORGANISATION_KIND);
        Optional<String> name = arguments.value(ORGANISATION_NAME);
        Optional<Organisation> profile = Profiles.given(arguments, session);
        if (name.isEmpty()) {
            name = profile.map(Organisation::getFullName);
        }
        VocabularyConversion conversion = new VocabularyConversion(Catalogs.platform());
        List<TextChange> changes;
        try {
            changes = conversion.preview(document, kind, name, profile);
            if (target.isPresent()) {
                Papers.save(conversion.apply(document, changes, kind, name, profile), target.get());
            }
        } catch (UnknownIdException e) {
            throw new UsageException(e.getMessage());
        }
        if (arguments.has(JSON)) {
            session.printJson(new Result(target.map(session::show).orElse(null), Changes.entries(changes)));
        } else {
            target.ifPresent(path -> session.print(session.show(path) + "\n"));
            session.print(Changes.text(changes) + NLS.bind(Messages.changesSeveral,
                    changes.stream().filter(change -> !change.from().equals(change.to())).count()) + "\n");
        }
        return ExitCode.DONE;
    }

    private static Optional<Path> target(Arguments arguments, Path file, Session session) throws UsageException {
        if (arguments.has(PREVIEW)) {
            return Optional.empty();
        }
        String written = arguments.value(OUTPUT).orElseThrow(
                () -> new UsageException(NLS.bind(Messages.optionMissing, output().asRequired().usage())));
        Path target = Papers.target(written, session);
        Outputs.refuseInputs(List.of(target), List.of(file), session);
        return Optional.of(target);
    }
}
