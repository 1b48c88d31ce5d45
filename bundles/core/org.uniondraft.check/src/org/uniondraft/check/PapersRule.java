package org.uniondraft.check;

import java.util.List;
import java.util.function.Function;

/**
 * A rule that compares papers which belong together: a plan and the summary of its year, two halves and the whole, last
 * year's paper and this year's. It runs only where several papers are checked together, see {@link PapersCheck}, and never
 * while one is edited.
 */
public non-sealed interface PapersRule extends Rule {

    /**
     * Compares papers.
     *
     * @param papers the papers, two at least, in the order they were given in
     * @param reports gives what takes the findings in one of the papers; its messages name the other one
     */
    void check(List<PaperContext> papers, Function<PaperContext, Report> reports);
}
