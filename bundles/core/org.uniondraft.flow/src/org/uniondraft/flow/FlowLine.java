package org.uniondraft.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.uniondraft.model.Alignment;
import org.uniondraft.model.Identified;
import org.uniondraft.model.MarkedText;

/**
 * A line of the flow. It does not change; when the paper does, the flow has another one in its place.
 *
 * @param source the object that the line shows: a section for a heading, else the text, enumeration or block
 * @param part which of the lines of the source it is, from 0
 * @param kind what it is
 * @param level the level of a heading, from 1, 0 for a part; the depth of an item, from 1; else 0
 * @param marker the number or marker before it, which is drawn and no part of the text; empty for none
 * @param alignment the alignment that is set; {@link Alignment#START} stands for the usual one
 * @param flushLeft whether it has no first-line indent
 * @param segments the stretches of its text, in order
 * @param text the text
 */
public record FlowLine(Identified source, int part, LineKind kind, int level, String marker, Alignment alignment,
        boolean flushLeft, List<Segment> segments, String text) {

    /** Copies the list. */
    public FlowLine {
        segments = List.copyOf(segments);
    }

    /**
     * Makes a line.
     *
     * @param source what it shows
     * @param part which of its lines
     * @param kind what it is
     * @param level its level
     * @param marker its number or marker
     * @param segments its text
     * @return the line, with the usual alignment and indent
     */
    static FlowLine of(Identified source, int part, LineKind kind, int level, String marker, List<Segment> segments) {
        return new FlowLine(source, part, kind, level, marker, Alignment.START, false, segments,
                segments.size() == 1 ? segments.getFirst().text()
                        : segments.stream().map(Segment::text).collect(Collectors.joining()));
    }

    FlowLine with(Alignment newAlignment, boolean newFlushLeft) {
        return new FlowLine(source, part, kind, level, marker, newAlignment, newFlushLeft, segments, text);
    }

    /** {@return how long the text is} */
    public int length() {
        return text.length();
    }

    /** {@return whether something in it can be typed in} */
    public boolean isEditable() {
        return segments.stream().anyMatch(Segment::isEditable);
    }

    /** {@return the texts of the model in it, in order} */
    public List<MarkedText> texts() {
        return segments.stream().filter(Segment::isEditable).map(Segment::source).toList();
    }

    /**
     * Finds the text of the model at an offset. Between two texts it is the first one, since typing goes on there. In
     * computed text it is the end of the text before, or the beginning of the one behind if there is none before.
     *
     * @param offset the offset in the line
     * @return the place, or nothing if nothing in the line can be typed in
     */
    public Optional<TextPlace> place(int offset) {
        Segment before = null;
        for (Segment segment : segments) {
            if (!segment.isEditable()) {
                continue;
            }
            if (offset < segment.start()) {
                return Optional.of(before == null ? new TextPlace(segment.source(), 0) : endOf(before));
            }
            if (offset <= segment.end()) {
                return Optional.of(new TextPlace(segment.source(), offset - segment.start()));
            }
            before = segment;
        }
        return Optional.ofNullable(before).map(FlowLine::endOf);
    }

    private static TextPlace endOf(Segment segment) {
        return new TextPlace(segment.source(), segment.text().length());
    }

    /** Whether it shows the same thing, so that only what differs in its text has to be changed. */
    boolean isSameAs(FlowLine other) {
        return source == other.source && part == other.part && kind == other.kind;
    }

    /** Whether it looks the same but for the marks of its texts. */
    boolean looksLike(FlowLine other) {
        return isSameAs(other) && level == other.level && flushLeft == other.flushLeft && alignment == other.alignment
                && marker.equals(other.marker) && segments.equals(other.segments);
    }
}
