package org.uniondraft.intake.steps;

import org.uniondraft.intake.draft.Draft;

/** One step of the importer: it looks at the paragraphs of a paper and says what some of them are. */
@FunctionalInterface
public interface Step {

    /**
     * Works on a paper.
     *
     * @param draft the paper, which is changed
     */
    void apply(Draft draft);
}
