package org.uniondraft.cli.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.Session;
import org.uniondraft.cli.args.Arguments;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.cycle.TextChange;
import org.uniondraft.core.cycle.VocabularyConversion;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Organisation;

/** Brings papers to the organisation that a command line names. */
final class Profiles {

    /** Names a paper of the organisation that a paper is brought to. */
    static final String ORGANISATION_FROM = "org-from";

    /**
     * A paper that was brought to another organisation.
     *
     * @param document the paper
     * @param changes what was changed in it, and names that stay
     */
    record Converted(Document document, List<TextChange> changes) {
    }

    private Profiles() {
    }

    /**
     * Fills in what an imported paper does not know of its organisation.
     *
     * @param document the paper, as it was read; its file stays as it is
     * @param kind the organisation kind on the command line
     * @param name the name on the command line
     * @param file the name of its file for messages
     * @throws UsageException if neither knows the kind
     * @throws UnknownIdException if no plug-in declares the kind
     */
    static void complete(Document document, Optional<String> kind, Optional<String> name, String file)
            throws UsageException, UnknownIdException {
        if (kind.isPresent()) {
            Catalogs.platform().organisationKinds().get(kind.get());
        }
        if (document.getOrganisation() == null) {
            document.setOrganisation(ModelFactory.eINSTANCE.createOrganisation());
        }
        Organisation organisation = document.getOrganisation();
        if (organisation.getKind() == null) {
            organisation.setKind(kind.orElseThrow(
                    () -> new UsageException(NLS.bind(Messages.organisationKindMissing, file))));
        }
        if (organisation.getFullName() == null && organisation.getShortName() == null) {
            organisation.setFullName(name.orElse(null));
        }
    }

    /**
     * Converts a paper if the command line names another organisation than it has.
     *
     * @param document the paper; it is not changed
     * @param kind the organisation kind on the command line
     * @param name the name on the command line
     * @param profile the organisation that the command line names a paper of
     * @return the converted paper, or the same one if there is nothing to convert, and what was changed or stays to be
     *         looked at
     * @throws UnknownIdException if no plug-in declares the kind
     */
    static Converted convert(Document document, Optional<String> kind, Optional<String> name,
            Optional<Organisation> profile) throws UnknownIdException {
        Organisation organisation = document.getOrganisation();
        String target = kind.orElse(organisation.getKind());
        boolean renamed = name.filter(text -> !text.equals(organisation.getFullName())).isPresent();
        if (target.equals(organisation.getKind()) && !renamed && profile.isEmpty()) {
            return new Converted(document, List.of());
        }
        VocabularyConversion conversion = new VocabularyConversion(Catalogs.platform());
        Optional<String> newName = renamed ? name : Optional.empty();
        List<TextChange> changes = conversion.preview(document, target, newName, profile);
        return new Converted(conversion.apply(document, changes, target, newName, profile), changes);
    }

    /**
     * Reads the organisation of a paper that the command line names.
     *
     * @param arguments the command line
     * @param session where files are found
     * @return its profile; nothing if the command line names no such paper
     * @throws UsageException if the paper does not know its kind of organisation
     * @throws DocumentException if it cannot be read
     */
    static Optional<Organisation> given(Arguments arguments, Session session) throws UsageException, DocumentException {
        if (!arguments.has(ORGANISATION_FROM)) {
            return Optional.empty();
        }
        Path file = session.resolve(arguments.required(ORGANISATION_FROM));
        Document other = Papers.load(file, session);
        requireKind(other, session.show(file));
        return Optional.of(other.getOrganisation());
    }

    /**
     * Demands a paper that knows its kind of organisation.
     *
     * @param document the paper
     * @param file the name of its file for messages
     * @throws UsageException if it does not
     */
    static void requireKind(Document document, String file) throws UsageException {
        if (document.getOrganisation() == null || document.getOrganisation().getKind() == null) {
            throw new UsageException(NLS.bind(Messages.kindUnknown, file));
        }
    }
}
