package org.uniondraft.model.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Chinese numerals, read and written.
 * <p>
 * Read are 一百零三 and 两万, the digits of years (二〇二六, also with ○ or 零), 廿 and 卅, the capitals used for money
 * (壹仟贰佰), full-width digits, 1,124.50, the mixed forms 3万5千 and 1.55亿, the spoken short form 一万五, and the single
 * characters ①, ⑴, ⒈ and ㈠.
 */
public final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";
    private static final String YEAR_DIGITS = "〇一二三四五六七八九";
    private static final String[] PLACES = { "", "十", "百", "千" };
    private static final String[] CAPITAL_PLACES = { "", "拾", "佰", "仟" };
    private static final String[] GROUPS = { "", "万", "亿", "万亿" };
    private static final int GROUP = 10_000;

    /** The largest number that can be written, 9999万亿 and a bit. */
    private static final long MAX = 9_999_999_999_999_999L;

    private ChineseNumerals() {
    }

    /**
     * Reads a whole number.
     *
     * @param text the numeral, nothing else
     * @return the number, or nothing if the text is no numeral or has a fraction
     */
    public static OptionalLong parse(String text) {
        Optional<BigDecimal> number = parseDecimal(text);
        if (number.isEmpty() || number.get().stripTrailingZeros().scale() > 0
                || number.get().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(number.get().longValueExact());
    }

    /**
     * Reads a number that may have a fraction before a unit, such as 1.55亿.
     *
     * @param text the numeral, nothing else
     * @return the number, or nothing if the text is no numeral
     */
    public static Optional<BigDecimal> parseDecimal(String text) {
        return new NumeralReader(text).read();
    }

    /**
     * Writes a number as headings do: 一, 十一, 二十, 一百零三, 一万零五十.
     *
     * @param number the number, from 0
     * @return the numeral
     * @throws IllegalArgumentException if the number is negative or has more than 16 digits
     */
    public static String format(long number) {
        String numeral = write(number, DIGITS, PLACES);
        return numeral.startsWith("一十") ? numeral.substring(1) : numeral;
    }

    /**
     * Writes the digits of a year one by one: 二〇二六.
     *
     * @param year the year, from 0
     * @return its digits
     * @throws IllegalArgumentException if the year is negative
     */
    public static String formatYear(int year) {
        requireWritable(year);
        StringBuilder text = new StringBuilder();
        String.valueOf(year).chars().forEach(digit -> text.append(YEAR_DIGITS.charAt(digit - '0')));
        return text.toString();
    }

    /**
     * Writes a number as a circled one.
     *
     * @param number from 1 to 20
     * @return ① to ⑳
     * @throws IllegalArgumentException if the number is out of these bounds
     */
    public static String formatCircled(int number) {
        if (number < 1 || number > 20) {
            throw new IllegalArgumentException("There is no circled " + number);
        }
        return String.valueOf((char) ('①' + number - 1));
    }

    /**
     * Writes a sum of money in capitals, as on receipts: 壹仟贰佰元整, 叁佰贰拾伍元零肆分. The sum is rounded to fen (half
     * up). After 元 or 角 follows 整, after 分 nothing.
     *
     * @param yuan the sum, from 0
     * @return the sum in capitals
     * @throws IllegalArgumentException if the sum is negative or has more than 16 digits before the point
     */
    public static String formatMoney(BigDecimal yuan) {
        BigDecimal rounded = yuan.setScale(2, RoundingMode.HALF_UP);
        if (rounded.compareTo(BigDecimal.valueOf(MAX)) > 0) {
            throw new IllegalArgumentException("More than 16 digits: " + yuan.toPlainString());
        }
        long whole = rounded.longValue();
        int fen = rounded.remainder(BigDecimal.ONE).movePointRight(2).intValueExact();
        requireWritable(Math.min(whole, fen));
        StringBuilder text = new StringBuilder();
        if (whole > 0 || fen == 0) {
            text.append(write(whole, CAPITALS, CAPITAL_PLACES)).append("元");
        }
        if (fen >= 10) {
            text.append(CAPITALS.charAt(fen / 10)).append("角");
        } else if (fen > 0 && whole > 0) {
            text.append("零");
        }
        if (fen % 10 > 0) {
            text.append(CAPITALS.charAt(fen % 10)).append("分");
        } else {
            text.append("整");
        }
        return text.toString();
    }

    private static String write(long number, String digits, String[] places) {
        requireWritable(number);
        if (number == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder text = new StringBuilder();
        long rest = number;
        long divisor = 1_000_000_000_000L;
        for (int group = GROUPS.length - 1; group >= 0; group--, divisor /= GROUP) {
            int part = (int) (rest / divisor);
            rest %= divisor;
            if (part == 0) {
                continue;
            }
            if (!text.isEmpty() && (part < GROUP / 10 || number / divisor / GROUP % GROUP == 0)) {
                text.append(digits.charAt(0));
            }
            writeGroup(part, digits, places, text);
            // Of 万亿 and 亿, only the last that is written carries 亿: 三万二千亿, 三万亿.
            boolean continues = group == 3 && rest / (divisor / GROUP) > 0;
            text.append(continues ? "万" : GROUPS[group]);
        }
        return text.toString();
    }

    private static void writeGroup(int part, String digits, String[] places, StringBuilder text) {
        boolean gap = false;
        boolean begun = false;
        for (int place = places.length - 1, divisor = GROUP / 10; place >= 0; place--, divisor /= 10) {
            int digit = part / divisor % 10;
            if (digit == 0) {
                gap = begun;
                continue;
            }
            if (gap) {
                text.append(digits.charAt(0));
            }
            text.append(digits.charAt(digit)).append(places[place]);
            begun = true;
            gap = false;
        }
    }

    private static void requireWritable(long number) {
        if (number < 0 || number > MAX) {
            throw new IllegalArgumentException("Not a number that can be written in Chinese: " + number);
        }
    }
}
