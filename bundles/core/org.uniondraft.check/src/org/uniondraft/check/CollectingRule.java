package org.uniondraft.check;

import java.util.List;

/**
 * A rule that compares what stands in different texts. Facts are picked out of each text once and kept until that text
 * changes; the comparison runs again when the facts or the structure changed.
 *
 * @param <F> what is picked out of a text: a small immutable object that knows its place, a record at best:
 *        where facts are equal before and after a change, they are not compared again
 */
public non-sealed interface CollectingRule<F> extends Rule {

    /**
     * Picks the facts out of a text.
     *
     * @param text the text, never empty
     * @param paper what else is known
     * @return the facts, in the order of the text; empty for none
     */
    List<F> collect(CheckedText text, PaperContext paper);

    /**
     * Compares the facts.
     *
     * @param facts the facts of all texts, in reading order
     * @param paper what else is known
     * @param report takes what is found
     */
    void conclude(List<F> facts, PaperContext paper, Report report);
}
