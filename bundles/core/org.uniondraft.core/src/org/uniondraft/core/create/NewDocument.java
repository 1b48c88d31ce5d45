package org.uniondraft.core.create;

import java.util.Objects;
import java.util.Optional;

import org.uniondraft.model.Organisation;
import org.uniondraft.model.value.Period;

/**
 * What a new document is to be. Only the two kinds and the period must be known; what else is missing becomes a
 * placeholder.
 *
 * @param kind the id of the document kind
 * @param organisationKind the id of the organisation kind
 * @param period the period it is about
 * @param fullName the full name of the organisation, as in the letterhead
 * @param shortName its short name, as in titles; nothing for the full name
 * @param selfName how it calls itself; nothing for the word of its kind
 * @param title the title; nothing for the one of the document kind
 */
public record NewDocument(String kind, String organisationKind, Period period, Optional<String> fullName,
        Optional<String> shortName, Optional<String> selfName, Optional<String> title) {

    /** Checks that nothing is null. */
    public NewDocument {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(organisationKind, "organisationKind");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(fullName, "fullName");
        Objects.requireNonNull(shortName, "shortName");
        Objects.requireNonNull(selfName, "selfName");
        Objects.requireNonNull(title, "title");
    }

    /**
     * Asks for a document with everything else left open.
     *
     * @param kind the id of the document kind
     * @param organisationKind the id of the organisation kind
     * @param period the period it is about
     * @return the request
     */
    public static NewDocument of(String kind, String organisationKind, Period period) {
        return new NewDocument(kind, organisationKind, period, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /**
     * Names the organisation.
     *
     * @param name its full name; null for none
     * @return this request with the name
     */
    public NewDocument withFullName(String name) {
        return new NewDocument(kind, organisationKind, period, Optional.ofNullable(name), shortName, selfName, title);
    }

    /** Takes the names that are left open from an organisation; null for none. */
    NewDocument completedBy(Organisation profile) {
        return profile == null ? this : new NewDocument(kind, organisationKind, period,
                fullName.or(() -> Optional.ofNullable(profile.getFullName())),
                shortName.or(() -> Optional.ofNullable(profile.getShortName())),
                selfName.or(() -> Optional.ofNullable(profile.getSelfName())), title);
    }

    /**
     * Gives the title.
     *
     * @param text the title; null for that of the document kind
     * @return this request with the title
     */
    public NewDocument withTitle(String text) {
        return new NewDocument(kind, organisationKind, period, fullName, shortName, selfName, Optional.ofNullable(text));
    }
}
