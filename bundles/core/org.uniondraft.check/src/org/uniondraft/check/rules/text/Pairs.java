package org.uniondraft.check.rules.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The quotation marks, title marks and brackets of a text with their partners.
 *
 * @param open the offset of the opening mark, -1 if it is missing
 * @param close the offset of the closing mark, -1 if it is missing
 * @param depth how many pairs of the same kind it stands in
 */
record Pairs(int open, int close, int depth) {

    /** How many pairs may stand in each other. */
    private static final int DEEPEST = 32;
    /** What stands in marks is a name or a few words. */
    private static final int LONGEST_QUOTATION = 30;
    private static final String OPEN = "“‘《〈（(【〔［[";
    private static final String CLOSE = "”’》〉）)】〕］]";
    /** What one kind of mark is; ASCII brackets are of the kind of the full-width ones. */
    private static final String OPEN_KIND = "“‘《〈（（【〔［［";

    /**
     * Finds the pairs of a text.
     *
     * @param text the text
     * @return the pairs and the marks without a partner, by the offset of the mark that comes first
     */
    static List<Pairs> of(String text) {
        List<Pairs> found = new ArrayList<>();
        Deque<Integer> opened = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isHanzi(c)) {
                continue;
            }
            if (c == '"') {
                if (!close(text, i, '“', opened, found)) {
                    open(i, opened, found);
                }
            } else if (OPEN.indexOf(c) >= 0) {
                open(i, opened, found);
            } else if (CLOSE.indexOf(c) >= 0
                    && !close(text, i, OPEN_KIND.charAt(CLOSE.indexOf(c)), opened, found)
                    && !isMarker(text, i) && !(c == '’' && isApostrophe(text, i))) {
                found.add(new Pairs(-1, i, 0));
            }
        }
        opened.forEach(open -> found.add(new Pairs(open, -1, 0)));
        found.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return found;
    }

    /**
     * A mark that is turned the wrong way.
     *
     * @param mark its offset
     * @param partner the offset of the mark it should make a pair with
     */
    record Turned(int mark, int partner) {
    }

    /**
     * Finds marks that would make a pair if one of them were turned: two that open, or two that close, with a few words
     * between them.
     *
     * @param text the text
     * @param pairs its marks
     * @return the marks, in order
     */
    static List<Turned> turned(String text, List<Pairs> pairs) {
        List<Turned> turned = new ArrayList<>();
        Pairs before = null;
        for (Pairs pair : pairs) {
            if (!pair.isBroken() || text.charAt(pair.first()) == '"') {
                continue;
            }
            if (before != null && before.open < 0 == pair.open < 0
                    && text.charAt(before.first()) == text.charAt(pair.first())
                    && isShort(text, before.first() + 1, pair.first())) {
                turned.add(pair.open < 0 ? new Turned(before.close, pair.close) : new Turned(pair.open, before.open));
                before = null;
            } else {
                before = pair;
            }
        }
        return turned;
    }

    private static boolean isShort(String text, int start, int end) {
        return end > start && end - start <= LONGEST_QUOTATION
                && text.substring(start, end).chars().noneMatch(c -> "。；;！!？?：".indexOf(c) >= 0);
    }

    /**
     * Turns a mark.
     *
     * @param mark an opening or closing mark, not "
     * @return the other one of its pair
     */
    static char turn(char mark) {
        int index = OPEN.indexOf(mark);
        return index >= 0 ? CLOSE.charAt(index) : OPEN.charAt(CLOSE.indexOf(mark));
    }

    /** {@return the offset of the mark that comes first} */
    int first() {
        return open < 0 ? close : open;
    }

    /** {@return whether one of the two is missing} */
    boolean isBroken() {
        return open < 0 || close < 0;
    }

    /**
     * Gives the kind of a mark.
     *
     * @param mark an opening or closing mark
     * @return the full-width opening mark of its kind
     */
    static char kind(char mark) {
        if (mark == '"') {
            return '“';
        }
        int index = OPEN.indexOf(mark);
        return OPEN_KIND.charAt(index >= 0 ? index : CLOSE.indexOf(mark));
    }

    private static void open(int at, Deque<Integer> opened, List<Pairs> found) {
        opened.push(at);
        if (opened.size() > DEEPEST) {
            found.add(new Pairs(opened.removeLast(), -1, 0));
        }
    }

    private static boolean close(String text, int at, char kind, Deque<Integer> opened, List<Pairs> found) {
        int above = 0;
        boolean known = false;
        for (int open : opened) {
            if (kind(text.charAt(open)) == kind) {
                known = true;
                break;
            }
            above++;
        }
        if (!known) {
            return false;
        }
        for (int i = 0; i < above; i++) {
            found.add(new Pairs(opened.pop(), -1, 0));
        }
        int open = opened.pop();
        int depth = (int) opened.stream().filter(outer -> kind(text.charAt(outer)) == kind).count();
        found.add(new Pairs(open, at, depth));
        return true;
    }

    /** 1) and 一） count something; there is no opening bracket to them. */
    private static boolean isMarker(String text, int at) {
        int i = at - 1;
        while (i >= 0 && at - i <= 3
                && (Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) < 0x80
                        || Characters.in(text.charAt(i), Characters.NUMERALS))) {
            i--;
        }
        return i < at - 1
                && (i < 0 || Characters.isBlank(text.charAt(i)) || Characters.in(text.charAt(i), "。；：;:，,、.!！"));
    }

    private static boolean isApostrophe(String text, int at) {
        return Characters.isLatin(Characters.at(text, at - 1)) && Characters.isLatin(Characters.at(text, at + 1));
    }
}
