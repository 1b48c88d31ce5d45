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

/**
 * What rules may ask about the paper that is checked. Answers stay the same during one run.
 * <p>
 * So that only what a change can affect runs again, a rule may look only at what its shape allows. Of the document, a
 * {@link TextRule} and {@link CollectingRule#collect} may read what is fixed for all texts (kind, period, organisation,
 * terms, citations) and, around the text, the objects that hold it, but no other texts, not even headings; and
 * {@link CollectingRule#conclude} may read the structure and the headings, but no paragraphs. Where an answer is not for
 * a shape, asking for it throws.
 */
public interface PaperContext {

    /** {@return the paper; rules read it and never change it} */
    Document document();

    /**
     * Gives all texts of the paper that are not empty, in reading order: front matter, title, body, attachments; in a
     * section the heading, the blocks, the records and then the sections below.
     *
     * @return the texts
     * @throws IllegalStateException if the rule that asks is not a {@link PaperRule}
     */
    List<CheckedText> texts();

    /**
     * Gives the numbers of the headings as they print.
     *
     * @return the numbers
     * @throws IllegalStateException if a {@link TextRule} or {@link CollectingRule#collect} asks
     */
    HeadingNumbers numbers();

    /** {@return the year the paper is about: the first one of its period; empty if that is not known or masked} */
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
     * Gives a word list. What a rule needs of it again and again is kept with {@link Lexicon#derived}.
     *
     * @param id the id of the list: the name of its file without the ending
     * @return the list, with what the user added to it
     * @throws IllegalArgumentException if there is no such list
     */
    Lexicon lexicon(String id);
}
