package org.uniondraft.flow.paste;

import java.util.Optional;

import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.core.numbering.NumberPattern.Numerals;
import org.uniondraft.flow.paste.Fragment.Kind;

/**
 * What a number at the beginning of a line makes of it.
 *
 * @param kind a heading or an item
 * @param level the level of a heading; 1 for an item
 * @param marker what the first item of such a list is marked with
 */
record WordNumber(Kind kind, int level, String marker) {

    /** A line with a number of a heading is one if it is no longer than this and has no full stop. */
    private static final int LONGEST_TITLE = 40;

    /**
     * Reads the number that Word has put before a line.
     *
     * @param number the number as it prints; the bullets of Word are letters of other fonts
     * @param text the line
     */
    static WordNumber of(String number, String text) {
        Optional<NumberPattern> pattern = NumberPattern.of(number);
        if (pattern.isEmpty()) {
            return new WordNumber(Kind.ITEM, 1, "•");
        }
        String first = pattern.get().format(1);
        int level = HeadingNumbers.STANDARD_LEVELS.indexOf(first.strip()) + 1;
        boolean heading = level > 0 && pattern.get().numerals() == Numerals.CHINESE && isTitle(text);
        return heading ? new WordNumber(Kind.HEADING, level, "") : new WordNumber(Kind.ITEM, 1, first);
    }

    static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE && !text.endsWith("。") && !text.endsWith("；") && !text.endsWith("，");
    }
}
