package org.uniondraft.intake.steps;

import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.TitleSplit;
import org.uniondraft.intake.draft.TitleSplit.Form;

/**
 * Finds where the title of a numbered paragraph would end: at the first full stop or colon, or at a blank that stands
 * for one (papers.md 4.4).
 */
public final class TitleSplitter {

    /** The longest first sentence that is a run-in title, papers.md I9. */
    public static final int MAX_RUN_IN = 45;
    /** A paragraph of one sentence may be longer and still be a heading. */
    public static final int MAX_STANDALONE = 60;
    /** The shortest title that a blank can close, and the shortest text behind it. */
    private static final int MIN_BEFORE_BLANK = 8;
    private static final int MIN_BEHIND_BLANK = 30;
    /** Two blanks this near to each other stand for quotation marks that got lost. */
    private static final int LOST_QUOTES = 12;

    private TitleSplitter() {
    }

    /**
     * Splits a paragraph.
     *
     * @param text the paragraph
     * @param start where the text behind its number begins
     * @return the split
     */
    public static TitleSplit split(String text, int start) {
        int end = firstEnd(text, start);
        int blank = closingBlank(text, start, end);
        if (blank >= 0) {
            int next = blank;
            while (Characters.isBlank(text.charAt(next))) {
                next++;
            }
            return new TitleSplit(Form.RUN_IN, start, blank, " ", next);
        }
        if (end < 0) {
            return whole(text, start, text.length(), "");
        }
        int behind = end + 1;
        while (behind < text.length() && Characters.isEndMark(text.charAt(behind))) {
            behind++;
        }
        int titleEnd = end;
        String mark = text.substring(end, behind);
        int next = behind;
        while (next < text.length() && Characters.isBlank(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return whole(text, start, titleEnd, mark);
        }
        return new TitleSplit(titleEnd - start <= MAX_RUN_IN && titleEnd > start ? Form.RUN_IN : Form.NONE, start,
                titleEnd, mark, next);
    }

    private static TitleSplit whole(String text, int start, int end, String mark) {
        int titleEnd = end;
        String endMark = mark;
        if (mark.isEmpty() && titleEnd > start && Characters.isEndMark(text.charAt(titleEnd - 1))) {
            titleEnd--;
            endMark = text.substring(titleEnd);
        }
        return new TitleSplit(titleEnd - start <= MAX_STANDALONE ? Form.STANDALONE : Form.LONG_SENTENCE, start,
                titleEnd, endMark, text.length());
    }

    /** The first mark that can close a title, or -1. A mark before a closing quotation mark belongs to the quotation. */
    private static int firstEnd(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = Characters.isSentenceEnd(c) || c == '：' || c == ':' && !isBetweenDigits(text, i)
                    || (c == '.' || c == '．') && isFullStop(text, i);
            if (mark && !(i + 1 < text.length() && Characters.isCloser(text.charAt(i + 1)) && i + 2 < text.length())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBetweenDigits(String text, int i) {
        return i > 0 && i + 1 < text.length() && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    /** A point closes a sentence only between ideographs: not in 5.12, not in PPP. */
    private static boolean isFullStop(String text, int i) {
        return i > 0 && Characters.isIdeograph(text.charAt(i - 1)) && (i + 1 == text.length()
                || Characters.isBlank(text.charAt(i + 1)));
    }

    private static int closingBlank(String text, int start, int end) {
        int limit = Math.min(end < 0 ? text.length() : end, start + MAX_RUN_IN + 1);
        for (int i = start + MIN_BEFORE_BLANK; i < limit; i++) {
            if (Characters.isBlank(text.charAt(i)) && Characters.isIdeograph(text.charAt(i - 1))
                    && closes(text, start, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean closes(String text, int start, int blank) {
        int next = blank;
        while (next < text.length() && Characters.isBlank(text.charAt(next))) {
            next++;
        }
        if (text.length() - next < MIN_BEHIND_BLANK) {
            return false;
        }
        for (int i = next; i < Math.min(next + LOST_QUOTES, text.length()); i++) {
            if (Characters.isBlank(text.charAt(i))) {
                return false;
            }
        }
        for (int i = Math.max(start, blank - LOST_QUOTES); i < blank; i++) {
            if (Characters.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
