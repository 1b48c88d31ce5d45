package org.uniondraft.core.compose;

import java.util.List;

import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Mark;

/**
 * A stretch of printed text that is all of one kind and lies under the same marks.
 *
 * @param text the text, without line breaks
 * @param kind what it is in the line
 * @param marks the marks over it, outermost first; empty for computed text
 * @param source the text of the model it shows, or null if it is computed (a number, a marker, an end mark)
 * @param offset where it begins in the source; 0 if it is computed
 */
public record Span(String text, Kind kind, List<Mark> marks, MarkedText source, int offset) {

    /** What a span is in its line. */
    public enum Kind {
        /** The number of a heading. */
        NUMBER,
        /** The title of a heading with its end mark. */
        TITLE,
        /** Running text. */
        TEXT,
        /** The marker of an enumeration item. */
        MARKER,
        /** The label before something, such as 附件1 or a month. */
        LABEL
    }

    /** Copies the list of marks. */
    public Span {
        marks = List.copyOf(marks);
    }

    /**
     * Makes a span of computed text.
     *
     * @param text the text
     * @param kind what it is
     * @return the span
     */
    public static Span computed(String text, Kind kind) {
        return new Span(text, kind, List.of(), null, 0);
    }

    /**
     * Asks for a mark.
     *
     * @param type the type of mark
     * @return whether such a mark lies over this span
     */
    public boolean has(Class<? extends Mark> type) {
        return marks.stream().anyMatch(type::isInstance);
    }
}
