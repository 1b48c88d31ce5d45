package org.uniondraft.core.records;

import java.util.List;

import org.uniondraft.model.Placeholder;

/**
 * The sentence of a record, with what is still to be filled in.
 *
 * @param text the sentence without its end mark
 * @param holes what is missing in it, in order and apart from each other
 */
public record RecordSentence(String text, List<Hole> holes) {

    /**
     * A stretch of the sentence that is still to be filled in.
     *
     * @param start where it begins, in UTF-16 units
     * @param end where it ends
     * @param placeholder the placeholder in the value it comes from; one in no text where a required value is missing
     */
    public record Hole(int start, int end, Placeholder placeholder) {
    }

    /** Copies the list. */
    public RecordSentence {
        holes = List.copyOf(holes);
    }
}
