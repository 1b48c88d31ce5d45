package org.uniondraft.core.cycle;

import java.util.List;

import org.uniondraft.model.Document;

/**
 * A new paper made from others.
 *
 * @param document the paper; its objects have ids
 * @param changes the changes of wording in it, to be looked at
 */
public record CycleResult(Document document, List<TextChange> changes) {

    /** Copies the list. */
    public CycleResult {
        changes = List.copyOf(changes);
    }
}
