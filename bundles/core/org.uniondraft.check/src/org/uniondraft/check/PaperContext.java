package org.uniondraft.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.uniondraft.check.lexicon.Lexicon;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.catalog.OrganisationKind;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Document;

/** What rules may ask about the paper that is checked. Answers stay the same during one run. */
public interface PaperContext {

    /** {@return the paper; rules read it and never change it} */
    Document document();

    /** {@return all texts of the paper that are not empty, in reading order} */
    List<CheckedText> texts();

    /** {@return the numbers of the headings as they print} */
    HeadingNumbers numbers();

    /** {@return the year the paper is about: the first one of its period; empty if that is not known} */
    OptionalInt year();

    /** {@return the kind of the paper; empty if its plug-in is not there or the paper has none} */
    Optional<DocumentKind> documentKind();

    /** {@return the kind of the organisation; empty if its plug-in is not there or the paper has none} */
    Optional<OrganisationKind> organisationKind();

    /** {@return whether a final version is checked, which must not have anything left open} */
    boolean isFinal();

    /** {@return what plug-ins declare} */
    Catalogs catalogs();

    /**
     * Gives a word list.
     *
     * @param id the id of the list: the name of its file without the ending
     * @return the list, with what the user added to it
     * @throws IllegalArgumentException if there is no such list
     */
    Lexicon lexicon(String id);
}
