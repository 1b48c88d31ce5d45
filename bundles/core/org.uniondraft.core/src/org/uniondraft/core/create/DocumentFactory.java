package org.uniondraft.core.create;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.catalog.OrganisationKind;
import org.uniondraft.core.create.internal.DocumentBuilder;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.model.Organisation;

/**
 * Makes new documents from what document kinds and organisation kinds declare.
 * <p>
 * The texts of a document kind may hold
 * <ul>
 * <li>{@code ${name}}: one of {@code period}, {@code nextPeriod}, {@code union} (the name of the union as in a title),
 * {@code self}, or a concept of the vocabulary of the organisation kind, such as {@code workers}. What is not known becomes
 * a placeholder;
 * <li>{@code [[kind:hint]]}: a placeholder, where kind is one of the kinds of placeholders and the hint says in words what
 * belongs there.
 * </ul>
 */
public final class DocumentFactory {

    private final Catalogs catalogs;

    /**
     * Makes a factory.
     *
     * @param catalogs what plug-ins declare
     */
    public DocumentFactory(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /**
     * Makes a document: its title, its sections with their headings, and placeholders for what has to be filled in.
     *
     * @param request what it is to be
     * @return the document; its objects have ids
     * @throws UnknownIdException if no plug-in declares the document kind or the organisation kind
     */
    public Document create(NewDocument request) throws UnknownIdException {
        return create(request, null);
    }

    /**
     * Makes a document of an organisation that is known.
     *
     * @param request what it is to be; the names of the organisation that it leaves open are those of the profile
     * @param profile the organisation with its own words, people and departments, which the document gets a copy of; null
     *        for none
     * @return the document; its objects have ids
     * @throws UnknownIdException if no plug-in declares the document kind or the organisation kind
     */
    public Document create(NewDocument request, Organisation profile) throws UnknownIdException {
        DocumentKind kind = catalogs.documentKinds().get(request.kind());
        OrganisationKind organisationKind = catalogs.organisationKinds().get(request.organisationKind());
        Document document = new DocumentBuilder(request.completedBy(profile), profile, kind, organisationKind,
                catalogs.recordTypes()).build();
        DocumentFiles.adopt(document);
        return document;
    }
}
