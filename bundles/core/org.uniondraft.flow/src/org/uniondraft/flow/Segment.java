package org.uniondraft.flow;

import org.uniondraft.model.MarkedText;

/**
 * A stretch of a line: all of one text of the model, or text that is computed and cannot be typed in.
 *
 * @param start the offset in the line, in UTF-16 units
 * @param text the text, without line breaks
 * @param source the text of the model, or null if it is computed
 * @param kind what it is in the line
 */
public record Segment(int start, String text, MarkedText source, Kind kind) {

    /** What a segment is. */
    public enum Kind {
        /** The title of a heading or of the paper. */
        TITLE,
        /** Running text. */
        TEXT,
        /** The dash between a title and its subtitle. */
        DASH,
        /** What ends the title of a heading. */
        END_MARK,
        /** The marker of an item inside a paragraph. */
        MARKER,
        /** What records print. */
        RECORDS,
        /** What is still to be filled in within what records print. */
        HOLE
    }

    /** {@return the offset behind it in the line} */
    public int end() {
        return start + text.length();
    }

    /** {@return whether it can be typed in} */
    public boolean isEditable() {
        return source != null;
    }
}
