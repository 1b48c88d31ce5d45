package org.uniondraft.core.numbering;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.model.value.ChineseNumerals;

/**
 * How the numbers of one level are written, given as the number one as it prints: {@code 一、}, {@code （一）},
 * {@code 1.}, {@code (1)}, {@code ①}, {@code 第一部分}, {@code 一是}, {@code 首先}. A pattern without a numeral, such as
 * {@code •}, writes the same for every number.
 *
 * @param prefix what stands before the numeral, never null
 * @param numerals how the numeral is written
 * @param suffix what stands behind the numeral, never null
 */
public record NumberPattern(String prefix, Numerals numerals, String suffix) {

    /** The ways of writing a numeral. */
    public enum Numerals {
        /** 一, 二, 三. */
        CHINESE("[一二三四五六七八九十百零〇]+"),
        /** 1, 2, 3. */
        ARABIC("[0-9]+"),
        /** １, ２, ３. */
        FULL_WIDTH("[０-９]+"),
        /** ①, ②, ③, up to ⑳. */
        CIRCLED("[①-⑳]"),
        /** 首先, 其次, 再次, 最后. */
        ORDER_WORDS("首先|其次|再次|最后"),
        /** No numeral: a bullet. */
        NONE("");

        private final Pattern pattern;

        Numerals(String regex) {
            this.pattern = Pattern.compile(regex);
        }
    }

    /**
     * A number found at the start of a text.
     *
     * @param number the number, 1 or more; 0 for a bullet
     * @param length how many UTF-16 units it takes with prefix and suffix
     */
    public record Match(int number, int length) {
    }

    private static final List<String> ORDER_WORDS = List.of("首先", "其次", "再次", "最后");
    private static final Pattern ONE = Pattern.compile("首先|一|1|１|①");
    private static final int CIRCLED_MAX = 20;

    /**
     * Reads a pattern.
     *
     * @param one the number one as it prints
     * @return the pattern; its numerals are {@link Numerals#NONE} if there is no one in it
     */
    public static NumberPattern parse(String one) {
        Matcher matcher = ONE.matcher(one);
        if (!matcher.find()) {
            return new NumberPattern(one, Numerals.NONE, "");
        }
        Numerals numerals = switch (matcher.group()) {
            case "首先" -> Numerals.ORDER_WORDS;
            case "一" -> Numerals.CHINESE;
            case "1" -> Numerals.ARABIC;
            case "１" -> Numerals.FULL_WIDTH;
            default -> Numerals.CIRCLED;
        };
        return new NumberPattern(one.substring(0, matcher.start()), numerals, one.substring(matcher.end()));
    }

    /**
     * Derives the pattern from any number as it prints, not only the number one.
     *
     * @param number a number as it prints, such as {@code （三）}
     * @return its pattern, or empty if there is no numeral in it
     */
    public static Optional<NumberPattern> of(String number) {
        for (Numerals numerals : Numerals.values()) {
            if (numerals == Numerals.NONE) {
                continue;
            }
            Matcher matcher = numerals.pattern.matcher(number);
            if (matcher.find()) {
                return Optional.of(new NumberPattern(number.substring(0, matcher.start()), numerals,
                        number.substring(matcher.end())));
            }
        }
        return Optional.empty();
    }

    /**
     * Writes a number.
     *
     * @param number the number, 1 or more
     * @return the number with prefix and suffix; circled numbers beyond ⑳ are written in brackets, order words beyond
     *         the last one stay the last one
     */
    public String format(int number) {
        return prefix + switch (numerals) {
            case CHINESE -> ChineseNumerals.format(number);
            case ARABIC -> Integer.toString(number);
            case FULL_WIDTH -> fullWidth(number);
            case CIRCLED -> number <= CIRCLED_MAX ? Character.toString('①' + number - 1) : "(" + number + ")";
            case ORDER_WORDS -> ORDER_WORDS.get(Math.min(number, ORDER_WORDS.size()) - 1);
            case NONE -> "";
        } + suffix;
    }

    /**
     * Looks for a number of this pattern at the start of a text.
     *
     * @param text the text
     * @return the number and its length, or empty if the text does not begin with one
     */
    public Optional<Match> match(String text) {
        if (!text.startsWith(prefix)) {
            return Optional.empty();
        }
        Matcher matcher = numerals.pattern.matcher(text).region(prefix.length(), text.length());
        if (!matcher.lookingAt() || !text.startsWith(suffix, matcher.end())) {
            return Optional.empty();
        }
        return Optional.of(new Match(value(matcher.group()), matcher.end() + suffix.length()));
    }

    private int value(String numeral) {
        return switch (numerals) {
            case CHINESE -> (int) ChineseNumerals.parse(numeral).orElse(0);
            case ARABIC, FULL_WIDTH -> arabic(numeral);
            case CIRCLED -> numeral.charAt(0) - '①' + 1;
            case ORDER_WORDS -> ORDER_WORDS.indexOf(numeral) + 1;
            case NONE -> 0;
        };
    }

    private static int arabic(String digits) {
        int value = 0;
        for (char digit : digits.toCharArray()) {
            if (value > Integer.MAX_VALUE / 10 - 1) {
                return 0;
            }
            value = value * 10 + Character.digit(digit, 10);
        }
        return value;
    }

    private static String fullWidth(int number) {
        StringBuilder digits = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> digits.append((char) (digit - '0' + '０')));
        return digits.toString();
    }
}
