package org.uniondraft.core.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;

/**
 * A paragraph as it prints: spans one after the other.
 *
 * @param spans the spans; none of them is empty
 */
public record Line(List<Span> spans) {

    /** A line without text. */
    public static final Line EMPTY = new Line(List.of());

    /** Leaves out empty spans. */
    public Line {
        spans = isSound(spans) ? List.copyOf(spans) : spans.stream().filter(span -> !span.text().isEmpty()).toList();
    }

    /** Asked of every line of a paper: a plain loop takes half the time of composing it that a stream does. */
    private static boolean isSound(List<Span> spans) {
        for (Span span : spans) {
            if (span.text().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * A line of running text.
     *
     * @param text the text with its marks; null gives an empty line
     * @return the line
     */
    public static Line of(MarkedText text) {
        return of(text, Span.Kind.TEXT);
    }

    /**
     * A line of marked text, cut where a mark begins or ends. Marks that reach beyond the text are cut to it.
     *
     * @param text the text with its marks; null gives an empty line
     * @param kind what the text is
     * @return the line
     */
    public static Line of(MarkedText text, Span.Kind kind) {
        if (text == null || text.getText() == null) {
            return EMPTY;
        }
        String string = text.getText();
        if (text.getMarks().isEmpty()) {
            return new Line(List.of(new Span(string, kind, List.of(), text, 0)));
        }
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, string.length()));
        for (Mark mark : text.getMarks()) {
            cuts.add(Math.clamp(mark.getStart(), 0, string.length()));
            cuts.add(Math.clamp(mark.getEnd(), 0, string.length()));
        }
        List<Span> spans = new ArrayList<>();
        Integer start = null;
        for (int end : cuts) {
            if (start != null) {
                int from = start;
                List<Mark> marks = text.getMarks().stream()
                        .filter(mark -> mark.getStart() <= from && mark.getEnd() >= end && mark.getStart() < end).toList();
                spans.add(new Span(string.substring(from, end), kind, marks, text, from));
            }
            start = end;
        }
        return new Line(spans);
    }

    /**
     * A line of computed text.
     *
     * @param text the text; null gives an empty line
     * @return the line
     */
    public static Line computed(String text) {
        return text == null ? EMPTY : new Line(List.of(Span.computed(text, Span.Kind.TEXT)));
    }

    /**
     * Joins two lines.
     *
     * @param other what follows
     * @return both in one line
     */
    public Line plus(Line other) {
        List<Span> joined = new ArrayList<>(spans);
        joined.addAll(other.spans);
        return new Line(joined);
    }

    /**
     * Adds computed text.
     *
     * @param text the text; null or empty adds nothing
     * @param kind what it is
     * @return the longer line
     */
    public Line plus(String text, Span.Kind kind) {
        return text == null || text.isEmpty() ? this : plus(new Line(List.of(Span.computed(text, kind))));
    }

    /**
     * The plain text.
     *
     * @return all spans in one string
     */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /**
     * Whether nothing is in it.
     *
     * @return whether the line has no text
     */
    public boolean isEmpty() {
        return spans.isEmpty();
    }
}
