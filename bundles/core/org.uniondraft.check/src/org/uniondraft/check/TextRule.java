package org.uniondraft.check;

/**
 * A rule that needs no more than one text to find its mistakes; it runs again only on the texts that change, or whose
 * section or block changes its form.
 */
public non-sealed interface TextRule extends Rule {

    /**
     * Checks a text.
     *
     * @param text the text, never empty
     * @param paper what else is known: the facts about the paper that are fixed for all its texts, and the lexicons
     * @param report takes what is found
     */
    void check(CheckedText text, PaperContext paper, Report report);
}
