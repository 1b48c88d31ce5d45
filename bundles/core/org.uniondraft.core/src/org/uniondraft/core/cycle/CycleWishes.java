package org.uniondraft.core.cycle;

import java.util.List;

/**
 * What the user decides on the way from one paper to the next.
 *
 * @param decisions what becomes of sections; one that is not named goes the way that is proposed
 * @param results what became of tasks, for a summary; one that is not named is asked for in the summary
 */
public record CycleWishes(List<SectionDecision> decisions, List<TaskResult> results) {

    /** No wishes: everything as it is proposed. */
    public static final CycleWishes NONE = new CycleWishes(List.of(), List.of());

    /** Copies the lists. */
    public CycleWishes {
        decisions = List.copyOf(decisions);
        results = List.copyOf(results);
    }
}
