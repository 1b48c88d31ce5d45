package org.uniondraft.core.create;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.UserFolder;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Organisation;

/**
 * The profile of the user's organisation: what new papers are begun with. It is kept as an ordinary document that has an
 * organisation and nothing else, so it is as safe as papers are, and can be copied to a colleague.
 */
public final class OrganisationProfile {

    private OrganisationProfile() {
    }

    /** {@return the file of the user, in {@link UserFolder}; it need not exist} */
    public static Path ofUser() {
        return UserFolder.resolve("organisation." + DocumentFiles.EXTENSION);
    }

    /**
     * Reads a profile.
     *
     * @param file the file
     * @return the organisation; empty if there is no file, or it names no kind of organisation
     * @throws DocumentException if the file cannot be read
     */
    public static Optional<Organisation> read(Path file) throws DocumentException {
        return Files.exists(file) ? Optional.ofNullable(DocumentFiles.load(file).document().getOrganisation())
                .filter(organisation -> organisation.getKind() != null) : Optional.empty();
    }

    /** {@return a document for a profile with nothing in it yet} */
    public static Document empty() {
        Document document = ModelFactory.eINSTANCE.createDocument();
        document.setOrganisation(ModelFactory.eINSTANCE.createOrganisation());
        return document;
    }
}
