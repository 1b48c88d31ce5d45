package org.uniondraft.check;

/**
 * A rule about the build of a paper: its sections, headings, front and back matter, record tables. It runs again when the
 * structure, a heading, a field or a record changes, but not when a paragraph does.
 */
public non-sealed interface PaperRule extends Rule {

    /**
     * Checks a paper.
     *
     * @param paper the paper
     * @param report takes what is found
     */
    void check(PaperContext paper, Report report);

    /** {@return whether the rule reads paragraphs too and so has to run again when one of them changes} */
    default boolean readsParagraphs() {
        return false;
    }
}
