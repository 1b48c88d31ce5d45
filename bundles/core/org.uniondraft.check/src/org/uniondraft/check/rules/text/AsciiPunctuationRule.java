package org.uniondraft.check.rules.text;

import java.util.BitSet;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/**
 * Half-width , ; : ! ? . ( ) " in Chinese text (C15). Web and mail addresses, times of day, ratios, decimals,
 * thousands, numbers of standards and Latin words are let be.
 */
public final class AsciiPunctuationRule implements TextRule {

    private static final String MARKS = ",;:!?.()\"";
    private static final String FULL = "，；：！？。（）";

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        String s = text.text();
        BitSet addresses = null;
        boolean pairs = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= 0x80 || MARKS.indexOf(c) < 0) {
                continue;
            }
            if (addresses == null) {
                addresses = WebAddresses.of(s);
            }
            if (c == '(' || c == ')' || c == '"') {
                pairs = true;
            } else if (!addresses.get(i) && isMeantFull(s, i)) {
                report.text(text, i, i + 1, String.valueOf(FULL.charAt(MARKS.indexOf(c))), String.valueOf(c));
            }
        }
        if (pairs) {
            checkPairs(text, addresses, report);
        }
    }

    private static boolean isMeantFull(String s, int at) {
        char before = Characters.at(s, at - 1);
        char after = Characters.at(s, at + 1);
        boolean chinese = Characters.isChinese(before) || Characters.isChinese(nextPrinted(s, at + 1));
        return switch (s.charAt(at)) {
            case ',' -> chinese && !isFirstNumber(s, at);
            case ';' -> (Characters.isChinese(before) || chinese && before != 0) && !isEntity(s, at);
            case ':' -> chinese && !(Characters.isDigit(before) && Characters.isDigit(after)) && after != '/';
            case '!' -> Characters.isChinese(before) || Characters.isDigit(before) && after == 0;
            case '?' -> Characters.isChinese(before) && endsHere(s, at + 1);
            case '.' -> (Characters.isHanzi(before) || Characters.in(before, "”》）")) && endsHere(s, at + 1)
                    && !isFirstNumeral(s, at);
            default -> false;
        };
    }

    /** Whether nothing but closing marks follows. */
    private static boolean endsHere(String s, int offset) {
        int i = offset;
        while (i < s.length() && (Characters.isBlank(s.charAt(i)) || Characters.in(s.charAt(i), Characters.CLOSERS))) {
            i++;
        }
        return i == s.length();
    }

    private static char nextPrinted(String s, int offset) {
        return Characters.at(s, Characters.skipBlanks(s, offset));
    }

    /** 1, at the beginning counts items; the mark of a number is another matter. */
    private static boolean isFirstNumber(String s, int at) {
        int i = at - 1;
        while (i >= 0 && Characters.isDigit(s.charAt(i))) {
            i--;
        }
        return i < 0;
    }

    private static boolean isFirstNumeral(String s, int at) {
        int i = at - 1;
        while (i >= 0 && Characters.in(s.charAt(i), Characters.NUMERALS)) {
            i--;
        }
        return i < 0;
    }

    /** &amp;nbsp; and the like are residue. */
    private static boolean isEntity(String s, int at) {
        int i = at - 1;
        while (i >= 0 && at - i <= 8
                && (Characters.isLatin(s.charAt(i)) || Characters.isDigit(s.charAt(i)) || s.charAt(i) == '#')) {
            i--;
        }
        return i >= 0 && s.charAt(i) == '&';
    }

    private static void checkPairs(CheckedText text, BitSet addresses, Report report) {
        String s = text.text();
        for (Pairs pair : Pairs.of(s)) {
            if (pair.isBroken() || addresses.get(pair.open()) || !isChinese(s, pair)) {
                continue;
            }
            char open = full(s.charAt(pair.open()), true);
            char close = full(s.charAt(pair.close()), false);
            int start = open == s.charAt(pair.open()) ? pair.close() : pair.open();
            int end = close == s.charAt(pair.close()) ? pair.open() + 1 : pair.close() + 1;
            if (start < end) {
                StringBuilder proposal = new StringBuilder(s.substring(start, end));
                if (start == pair.open()) {
                    proposal.setCharAt(0, open);
                }
                if (end == pair.close() + 1) {
                    proposal.setCharAt(proposal.length() - 1, close);
                }
                report.text(text, start, end, proposal.toString(), marks(s, pair));
            }
        }
    }

    /** The half-width ones among the two marks. */
    private static String marks(String s, Pairs pair) {
        return s.substring(pair.open(), pair.open() + 1).concat(s.substring(pair.close(), pair.close() + 1))
                .replaceAll("[^\\x00-\\x7F]", "");
    }

    private static boolean isChinese(String s, Pairs pair) {
        if (Characters.isChinese(Characters.at(s, pair.open() - 1))) {
            return true;
        }
        for (int i = pair.open() + 1; i < pair.close(); i++) {
            if (Characters.isChinese(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static char full(char mark, boolean opens) {
        return switch (mark) {
            case '(' -> '（';
            case ')' -> '）';
            case '"' -> opens ? '“' : '”';
            default -> mark;
        };
    }
}
