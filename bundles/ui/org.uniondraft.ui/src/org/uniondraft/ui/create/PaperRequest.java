package org.uniondraft.ui.create;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.create.DocumentFactory;
import org.uniondraft.core.create.NewDocument;
import org.uniondraft.core.cycle.CycleResult;
import org.uniondraft.core.cycle.NextPaper;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.value.Period;

/**
 * What the user wants as a new paper.
 *
 * @param kind the id of the document kind
 * @param organisationKind the id of the organisation kind
 * @param period the period
 * @param organisationName the name of the organisation; empty if it is not known yet
 * @param source the earlier paper to begin with; empty for the template
 */
record PaperRequest(String kind, String organisationKind, Period period, String organisationName,
        Optional<Path> source) {

    /**
     * Makes the paper.
     *
     * @return the paper and, if it was made from an earlier one, what has changed in its words
     * @throws DocumentException if the earlier paper cannot be read
     * @throws UnknownIdException if no plug-in declares one of the kinds
     */
    CycleResult make() throws DocumentException, UnknownIdException {
        Catalogs catalogs = Catalogs.platform();
        if (source.isPresent()) {
            Document earlier = DocumentFiles.load(source.get()).document();
            complete(earlier);
            return NextPaper.make(catalogs, earlier, kind, period);
        }
        NewDocument wanted = NewDocument.of(kind, organisationKind, period)
                .withFullName(organisationName.isBlank() ? null : organisationName.strip());
        Document document = new DocumentFactory(catalogs).create(wanted, profile());
        NewPaperSettings.layoutProfile().ifPresent(document::setLayoutProfile);
        return new CycleResult(document, List.of());
    }

    /** The organisation of the user, if the paper is to be one of it; null for that of somebody else. */
    private Organisation profile() {
        return NewPaperSettings.organisation().filter(own -> organisationKind.equals(own.getKind()))
                .filter(own -> organisationName.isBlank() || organisationName.strip().equals(own.getFullName())
                        || own.getFullName() == null)
                .orElse(null);
    }

    /** An imported paper may not know whose it is. */
    private void complete(Document earlier) {
        if (earlier.getOrganisation() == null) {
            earlier.setOrganisation(ModelFactory.eINSTANCE.createOrganisation());
        }
        Organisation organisation = earlier.getOrganisation();
        if (organisation.getKind() == null) {
            organisation.setKind(organisationKind);
        }
        if (organisation.getFullName() == null && organisation.getShortName() == null && !organisationName.isBlank()) {
            organisation.setFullName(organisationName.strip());
        }
    }
}
