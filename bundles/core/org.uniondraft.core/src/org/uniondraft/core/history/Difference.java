package org.uniondraft.core.history;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.uniondraft.model.Identified;

/**
 * What differs between two states of a paper.
 *
 * @param kind what happened
 * @param before the object in the earlier state; null if it was added
 * @param after the object in the later state; null if it was removed
 * @param feature what of the object changed; null if it was added, removed or moved
 * @param oldValue the value of the feature before, as text; the text of an object that was removed
 * @param newValue the value of the feature now, as text; the text of an object that was added
 */
public record Difference(Kind kind, Identified before, Identified after, EStructuralFeature feature, String oldValue,
        String newValue) {

    /** What can happen to an object. */
    public enum Kind {
        /** It is only in the later state. */
        ADDED,
        /** It is only in the earlier state. */
        REMOVED,
        /** It stands in another place. */
        MOVED,
        /** One of its features has another value. */
        CHANGED
    }

    /** {@return the object in the later state, or in the earlier one if it was removed} */
    public Identified subject() {
        return after == null ? before : after;
    }
}
