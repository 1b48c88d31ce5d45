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
import org.uniondraft.core.create.DocumentFactory;
import org.uniondraft.core.create.NewDocument;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.value.Period;

/** Makes a new paper with the sections of its kind. */
final class NewCommand implements Command {

    private static final String KIND = "kind";
    private static final String ORGANISATION_KIND = "org-kind";
    private static final String PERIOD = "period";
    private static final String ORGANISATION_NAME = "org-name";
    private static final String TITLE = "title";
    private static final String OUTPUT = "output";

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
        return List.of(Option.value(KIND, "ID", Messages.newKind).asRequired(),
                Option.value(ORGANISATION_KIND, "ID", Messages.newOrganisationKind).asRequired(),
                Option.value(PERIOD, Messages.placePeriod, Messages.newPeriod).asRequired(),
                Option.value(ORGANISATION_NAME, Messages.placeName, Messages.newOrganisationName),
                Option.value(TITLE, Messages.placeText, Messages.newTitle),
                Option.value(OUTPUT, Messages.placeDocument, Messages.newOutput).withLetter("o").asRequired());
    }

    @Override
    public Operands operands() {
        return Operands.NONE;
    }

    @Override
    public List<String> notes() {
        return List.of(Messages.newNote);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, DocumentException {
        Path file = session.resolve(arguments.required(OUTPUT));
        if (!Papers.isDocument(file)) {
            throw new UsageException(NLS.bind(Messages.notADocumentName, session.show(file)));
        }
        NewDocument request = NewDocument
                .of(arguments.required(KIND), arguments.required(ORGANISATION_KIND), period(arguments.required(PERIOD)))
                .withFullName(arguments.value(ORGANISATION_NAME).orElse(null))
                .withTitle(arguments.value(TITLE).orElse(null));
        try {
            Papers.save(new DocumentFactory(Catalogs.platform()).create(request), file);
        } catch (UnknownIdException e) {
            throw new UsageException(e.getMessage());
        }
        session.print(session.show(file) + "\n");
        return ExitCode.DONE;
    }

    /** Reads a period in its short form or as papers write it. */
    private static Period period(String written) throws UsageException {
        try {
            return Period.parse(written);
        } catch (IllegalArgumentException e) {
            Optional<Period> read = Period.read(written);
            return read.orElseThrow(() -> new UsageException(NLS.bind(Messages.periodUnknown, written)));
        }
    }
}
