package org.uniondraft.model.support;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.ECollections;
import org.uniondraft.model.Emphasis;
import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.Strong;

/**
 * Edits texts so that their marks stay on the stretches they were set on. Offsets are UTF-16 units.
 * <p>
 * What becomes of a mark when the text from START to END is replaced:
 * <ul>
 * <li>It ends before START: it stays. It begins at END or behind: it moves along.
 * <li>It holds START to END and more: it holds the new text.
 * <li>It is exactly START to END: it holds the new text, or goes if there is none. A placeholder goes in any case, since
 * it has been filled.
 * <li>It lies inside START to END: it goes.
 * <li>One of its ends lies inside: it loses what is replaced; the new text is not part of it.
 * </ul>
 * Text inserted where a mark begins stands before it. Text inserted where a mark ends stands behind it; only strong text
 * and emphasis go on, as when one types.
 */
public final class Texts {

    private static final Comparator<Mark> BY_START = Comparator.comparingInt(Mark::getStart);

    private Texts() {
    }

    /**
     * Replaces a stretch.
     *
     * @param text the text to change
     * @param start the offset of the first character to replace
     * @param end the offset behind the last one
     * @param newText what to put there; it is made one legal line as by {@link #line(String)}
     * @return what was put there
     * @throws IndexOutOfBoundsException if the stretch is not in the text
     */
    public static String replace(MarkedText text, int start, int end, String newText) {
        String old = textOf(text);
        Objects.checkFromToIndex(start, end, old.length());
        String inserted = line(newText);
        text.setText(old.substring(0, start) + inserted + old.substring(end));
        for (Mark mark : List.copyOf(text.getMarks())) {
            adjust(mark, start, end, inserted.length());
        }
        sortMarks(text);
        return inserted;
    }

    /**
     * Inserts text.
     *
     * @param text the text to change
     * @param offset where
     * @param newText what to insert
     * @return what was inserted
     * @see #replace(MarkedText, int, int, String)
     */
    public static String insert(MarkedText text, int offset, String newText) {
        return replace(text, offset, offset, newText);
    }

    /**
     * Deletes a stretch.
     *
     * @param text the text to change
     * @param start the offset of the first character to delete
     * @param end the offset behind the last one
     * @see #replace(MarkedText, int, int, String)
     */
    public static void delete(MarkedText text, int start, int end) {
        replace(text, start, end, "");
    }

    /**
     * Makes a text another one by replacing only the part that differs, for editors that know no more than the new
     * text.
     *
     * @param text the text to change
     * @param newText the whole new text
     */
    public static void change(MarkedText text, String newText) {
        String old = textOf(text);
        String wanted = line(newText);
        int shorter = Math.min(old.length(), wanted.length());
        int head = 0;
        while (head < shorter && old.charAt(head) == wanted.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && old.charAt(old.length() - 1 - tail) == wanted.charAt(wanted.length() - 1 - tail)) {
            tail++;
        }
        if (head + tail < Math.max(old.length(), wanted.length())) {
            replace(text, head, old.length() - tail, wanted.substring(head, wanted.length() - tail));
        }
    }

    /**
     * Replaces the stretch of a mark; the mark holds the new text, of whatever kind it is. For live fields.
     *
     * @param mark a mark in a text
     * @param newText what its stretch becomes
     */
    public static void replaceStretch(Mark mark, String newText) {
        MarkedText text = (MarkedText) mark.eContainer();
        int index = text.getMarks().indexOf(mark);
        int start = mark.getStart();
        text.getMarks().remove(mark);
        String inserted = replace(text, start, mark.getEnd(), newText);
        mark.setEnd(start + inserted.length());
        text.getMarks().add(Math.min(index, text.getMarks().size()), mark);
        sortMarks(text);
    }

    /**
     * Moves the end of a text behind another text. A mark that reaches across the offset is cut in two.
     *
     * @param from the text that loses its end
     * @param offset where the end begins
     * @param to the text that gets it
     */
    public static void moveTail(MarkedText from, int offset, MarkedText to) {
        String source = textOf(from);
        Objects.checkIndex(offset, source.length() + 1);
        int shift = textOf(to).length() - offset;
        to.setText(textOf(to) + source.substring(offset));
        for (Mark mark : List.copyOf(from.getMarks())) {
            if (mark.getStart() >= offset) {
                move(mark, mark.getStart() + shift, mark.getEnd() + shift);
                to.getMarks().add(mark);
            } else if (mark.getEnd() > offset) {
                Mark rest = ModelCopier.copyOf(mark);
                move(rest, offset + shift, mark.getEnd() + shift);
                to.getMarks().add(rest);
                mark.setEnd(offset);
            }
        }
        from.setText(source.substring(0, offset));
        sortMarks(to);
    }

    /**
     * Makes a text one legal line: line breaks and tabs become blanks, and what XML cannot hold goes.
     *
     * @param text the text
     * @return the line
     */
    public static String line(String text) {
        return legal(text).replaceAll("\\R|[\\t\\u0085\\u2028\\u2029]", " ");
    }

    /**
     * Drops the characters that XML 1.0 cannot hold: control characters but tab and line breaks, lone surrogates, U+FFFE
     * and U+FFFF. A file with one of them could not be read again.
     *
     * @param text the text
     * @return the text without them
     */
    public static String legal(String text) {
        if (text.codePoints().allMatch(Texts::isLegal)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(Texts::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c < 0xFFFE
                || c >= 0x10000;
    }

    private static String textOf(MarkedText text) {
        return text.getText() == null ? "" : text.getText();
    }

    private static void adjust(Mark mark, int start, int end, int length) {
        int from = mark.getStart();
        int to = mark.getEnd();
        int delta = length - (end - start);
        if (start == end) {
            adjustToInsertion(mark, start, length);
        } else if (from >= end) {
            move(mark, from + delta, to + delta);
        } else if (from == start && to == end) {
            replaceWhole(mark, length);
        } else if (from <= start && to >= end) {
            move(mark, from, to + delta);
        } else if (from >= start && to <= end) {
            // An empty mark right at the border was not part of what is replaced.
            if (from < to || from > start) {
                remove(mark);
            }
        } else if (from < start && to > start) {
            move(mark, from, start);
        } else if (from > start) {
            move(mark, start + length, to + delta);
        }
    }

    private static void adjustToInsertion(Mark mark, int offset, int length) {
        int from = mark.getStart();
        int to = mark.getEnd();
        boolean goesOn = mark instanceof Strong || mark instanceof Emphasis;
        if (from >= offset && from < to || from > offset) {
            move(mark, from + length, to + length);
        } else if (to > offset || to == offset && from < to && goesOn) {
            move(mark, from, to + length);
        }
    }

    private static void replaceWhole(Mark mark, int length) {
        if (length == 0 || mark instanceof Placeholder) {
            remove(mark);
        } else {
            move(mark, mark.getStart(), mark.getStart() + length);
        }
    }

    private static void remove(Mark mark) {
        ((MarkedText) mark.eContainer()).getMarks().remove(mark);
    }

    private static void move(Mark mark, int start, int end) {
        mark.setStart(start);
        mark.setEnd(end);
    }

    private static void sortMarks(MarkedText text) {
        for (int i = 1; i < text.getMarks().size(); i++) {
            if (BY_START.compare(text.getMarks().get(i - 1), text.getMarks().get(i)) > 0) {
                ECollections.sort(text.getMarks(), BY_START);
                return;
            }
        }
    }
}
