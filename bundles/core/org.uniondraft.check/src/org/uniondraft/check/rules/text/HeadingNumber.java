package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the number of a heading that was typed into running text: 二、 （二） 2. before at least four characters. */
final class HeadingNumber {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:([（(])([一二三四五六七八九十]{1,3})[）)]|([一二三四五六七八九十]{1,3})(、)|(\\d{1,2})([、.．])(?!\\d))(?=\\s?\\p{IsHan}{4})");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String UNITS = "月名个位次届号级年天期条";

    private final String text;
    private final Matcher matcher;

    /**
     * Prepares to look.
     *
     * @param text the text
     */
    HeadingNumber(String text) {
        this.text = text;
        matcher = NUMBER.matcher(text);
    }

    /**
     * Looks for a number.
     *
     * @param at where it would begin
     * @return whether one begins there
     */
    boolean isAt(int at) {
        return matcher.region(at, text.length()).lookingAt();
    }

    /** {@return where the number found last ends} */
    int end() {
        return matcher.end();
    }

    /** {@return the number found last, as it is written} */
    String written() {
        return matcher.group();
    }

    /** {@return how it is written: in brackets, Chinese, Arabic} */
    String shape() {
        return matcher.group(1) != null ? "（" : matcher.group(3) != null ? "、" : ".";
    }

    /** {@return whether it counts something, as in 五、六月份} */
    boolean counts() {
        return Characters.in(Characters.at(text, matcher.end()), NUMERALS)
                && Characters.in(Characters.at(text, matcher.end() + 1), UNITS + NUMERALS);
    }

    /** {@return what it counts up to, from 1} */
    int value() {
        String numeral = matcher.group(2) != null ? matcher.group(2)
                : matcher.group(3) != null ? matcher.group(3) : matcher.group(5);
        if (Characters.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(numeral.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(numeral.charAt(0)) + 1;
        int ones = ten == numeral.length() - 1 ? 0 : NUMERALS.indexOf(numeral.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }
}
