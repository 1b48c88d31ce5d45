package org.uniondraft.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.uniondraft.core.create.DocumentFactory;
import org.uniondraft.core.create.NewDocument;
import org.uniondraft.core.cycle.CycleResult;
import org.uniondraft.core.cycle.CycleWishes;
import org.uniondraft.core.cycle.DecisionException;
import org.uniondraft.core.cycle.NextPaper;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.value.Period;

/** Makes a new paper with the sections of its kind. */
final class NewCommand implements Command {

    private static final String KIND = "kind";
    private static final String ORGANISATION_KIND = "org-kind";
    private static final String PERIOD = "period";
    private static final String ORGANISATION_NAME = "org-name";
    private static final String TITLE = "title";
    private static final String OUTPUT = "output";
    private static final String FROM = "from";

    @Override
    public String name() {
        return "new";
    }

    @Override
    public String summary() {
        return Messages.newSummary;
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>(List.of(Option.value(KIND, "ID", Messages.newKind).asRequired(),
                organisationKind(),
                Option.value(PERIOD, Messages.placePeriod, Messages.newPeriod).asRequired(),
                Option.value(ORGANISATION_NAME, Messages.placeName, Messages.newOrganisationName),
                Option.value(TITLE, Messages.placeText, Messages.newTitle),
                Option.value(FROM, Messages.placeDocument, Messages.newFrom),
                Option.value(Profiles.ORGANISATION_FROM, Messages.placeDocument, Messages.convertFrom)));
        options.addAll(CycleOptions.options());
        options.add(Option.value(OUTPUT, Messages.placeDocument, Messages.newOutput).withLetter("o").asRequired());
        return options;
    }

    private static Option organisationKind() {
        return Option.value(ORGANISATION_KIND, "ID", Messages.newOrganisationKind);
    }

    @Override
    public Operands operands() {
        return Operands.NONE;
    }

    @Override
    public List<String> notes() {
        return List.of(Messages.newNote, Messages.newNoteFrom, Messages.newNoteResult);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, DocumentException {
        Path file = Papers.target(arguments.required(OUTPUT), session);
        Period period = Periods.read(arguments.required(PERIOD));
        try {
            if (arguments.has(FROM)) {
                begin(arguments, period, file, session);
            } else {
                Papers.save(create(arguments, period), file);
                session.print(session.show(file) + "\n");
            }
        } catch (UnknownIdException e) {
            throw new UsageException(e.getMessage());
        }
        return ExitCode.DONE;
    }

    private static Document create(Arguments arguments, Period period) throws UsageException, UnknownIdException {
        Optional<String> option = arguments.has(Profiles.ORGANISATION_FROM) ? Optional.of(Profiles.ORGANISATION_FROM)
                : CycleOptions.given(arguments);
        if (option.isPresent()) {
            throw new UsageException(NLS.bind(Messages.newNeedsFrom, option.get()));
        }
        String organisationKind = arguments.value(ORGANISATION_KIND).orElseThrow(
                () -> new UsageException(NLS.bind(Messages.optionMissing, organisationKind().asRequired().usage())));
        NewDocument request = NewDocument.of(arguments.required(KIND), organisationKind, period)
                .withFullName(arguments.value(ORGANISATION_NAME).orElse(null))
                .withTitle(arguments.value(TITLE).orElse(null));
        return new DocumentFactory(Catalogs.platform()).create(request);
    }

    private static void begin(Arguments arguments, Period period, Path file, Session session)
            throws UsageException, DocumentException, UnknownIdException {
        Path from = session.resolve(arguments.required(FROM));
        Outputs.refuseInputs(List.of(file), List.of(from), session);
        Optional<Organisation> profile = Profiles.given(arguments, session);
        Optional<String> organisationKind = arguments.value(ORGANISATION_KIND).or(() -> profile.map(Organisation::getKind));
        Optional<String> name = arguments.value(ORGANISATION_NAME).or(() -> profile.map(Organisation::getFullName));
        Document source = Papers.load(from, session);
        Profiles.complete(source, organisationKind, name, session.show(from));
        String kind = arguments.required(KIND);
        CycleWishes wishes = CycleOptions.read(arguments, source, session.show(from),
                NextPaper.isSummaryOfPlan(Catalogs.platform(), source, kind));
        CycleResult result;
        try {
            result = NextPaper.make(Catalogs.platform(), source, kind, period, wishes);
        } catch (DecisionException e) {
            throw new UsageException(e.getMessage());
        }
        Profiles.Converted converted = Profiles.convert(result.document(), organisationKind, name, profile);
        arguments.value(TITLE).ifPresent(title -> setTitle(converted.document(), title));
        Papers.save(converted.document(), file);
        session.print(session.show(file) + "\n" + CycleOptions.text(result.decisions(), wishes)
                + Changes.text(result.changes()) + Changes.text(converted.changes()));
    }

    private static void setTitle(Document document, String title) {
        MarkedText line = document.getTitleBlock().getLines().getFirst();
        line.getMarks().clear();
        line.setText(title);
        document.getTitleBlock().getLines().removeIf(other -> other != line);
    }
}
