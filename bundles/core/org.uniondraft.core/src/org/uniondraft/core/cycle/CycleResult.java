package org.uniondraft.core.cycle;

import java.util.List;

import org.uniondraft.model.Document;

/**
 * A new paper made from others.
 *
 * @param document the paper; its objects have ids
 * @param changes the changes of wording in it, to be looked at
 * @param decisions what became of the sections that did not simply go on, in reading order
 */
public record CycleResult(Document document, List<TextChange> changes, List<SectionDecision> decisions) {

    /** Copies the lists. */
    public CycleResult {
        changes = List.copyOf(changes);
        decisions = List.copyOf(decisions);
    }

    /**
     * Makes a result without decisions on sections.
     *
     * @param document the paper
     * @param changes the changes of wording in it
     */
    public CycleResult(Document document, List<TextChange> changes) {
        this(document, changes, List.of());
    }
}
