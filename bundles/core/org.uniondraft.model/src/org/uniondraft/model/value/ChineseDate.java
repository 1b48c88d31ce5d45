package org.uniondraft.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as papers write it, above all the date of signature (成文日期): 2026年3月5日, as GB/T 9704-2012 7.3.5.4 asks for, or
 * 二〇二六年三月五日, as it was written before.
 *
 * @param date the day, or null unless the state is {@link State#COMPLETE}
 * @param form how it is written
 * @param state whether the day is known
 * @param raw the wording
 */
public record ChineseDate(LocalDate date, Form form, State state, String raw) {

    /** How a date is written. */
    public enum Form {
        /** 2026年3月5日. */
        ARABIC,
        /** 二〇二六年三月五日. */
        CHINESE,
        /** 2026-03-05, 2026.3.5 or 2026/3/5. */
        NUMERIC
    }

    /** Whether the day is known. */
    public enum State {
        /** It is. */
        COMPLETE,
        /** Digits are masked: 20xx年3月5日, 2026年x月x日. */
        MASKED,
        /** Digits of the year got lost: 二__年二月二十八日, 二一年十一月三十日, 26年3月5日. */
        DAMAGED,
        /** There is no such day: 2026年2月30日. */
        IMPOSSIBLE
    }

    private static final String CHINESE_DIGITS = "零〇○一二三四五六七八九十廿卅";
    private static final String MASKS = "xX×*_";
    private static final String PART = "\\s*([\\d" + CHINESE_DIGITS + MASKS + "元]{%s})\\s*";
    private static final Pattern IN_WORDS = Pattern
            .compile(PART.formatted("1,4") + "年" + PART.formatted("1,3") + "月" + PART.formatted("1,4") + "[日号]\\s*");
    private static final Pattern NUMERIC = Pattern.compile("\\s*(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})\\s*");
    private static final Pattern MASK = Pattern.compile("[" + MASKS + "]");
    private static final Pattern ARABIC_DIGITS = Pattern.compile("\\d");

    /**
     * Reads a text that is a date and nothing else.
     *
     * @param text the text
     * @return the date, or nothing if the text is none
     */
    public static Optional<ChineseDate> read(String text) {
        String plain = HalfWidth.of(text);
        Matcher numeric = NUMERIC.matcher(plain);
        if (numeric.matches()) {
            return Optional.of(date(numeric.group(1), numeric.group(3), numeric.group(4), Form.NUMERIC, text));
        }
        Matcher words = IN_WORDS.matcher(plain);
        if (!words.matches()) {
            return Optional.empty();
        }
        String all = words.group(1) + words.group(2) + words.group(3);
        Form form = ARABIC_DIGITS.matcher(all).find() ? Form.ARABIC : Form.CHINESE;
        if (MASK.matcher(all).find()) {
            // An Arabic year was masked on purpose; of a Chinese one the 〇 got lost.
            boolean lost = form == Form.CHINESE && words.group(1).contains("_") && words.group(1).length() > 1
                    && !MASK.matcher(words.group(1).substring(0, 1)).matches();
            return Optional.of(new ChineseDate(null, form, lost ? State.DAMAGED : State.MASKED, text));
        }
        if (words.group(1).length() < 4) {
            return Optional.of(new ChineseDate(null, form, State.DAMAGED, text));
        }
        return Optional.of(date(words.group(1), words.group(2), words.group(3), form, text));
    }

    private static ChineseDate date(String year, String month, String day, Form form, String raw) {
        OptionalLong y = ChineseNumerals.parse(year);
        OptionalLong m = month.equals("元") ? OptionalLong.of(1) : ChineseNumerals.parse(month);
        OptionalLong d = ChineseNumerals.parse(day);
        if (y.isEmpty() || m.isEmpty() || d.isEmpty()) {
            return new ChineseDate(null, form, State.IMPOSSIBLE, raw);
        }
        try {
            LocalDate date = LocalDate.of((int) y.getAsLong(), (int) m.getAsLong(), (int) d.getAsLong());
            return new ChineseDate(date, form, State.COMPLETE, raw);
        } catch (DateTimeException e) {
            // Not an error: the paper says so, and a check tells its author.
            return new ChineseDate(null, form, State.IMPOSSIBLE, raw);
        }
    }

    /**
     * Reads a day.
     *
     * @param text the text, nothing but a date
     * @return the day, or nothing if the text is no date or its day is not known
     */
    public static Optional<LocalDate> parse(String text) {
        return read(text).map(ChineseDate::date);
    }

    /**
     * Writes a day as GB/T 9704-2012 7.3.5.4 asks for: Arabic digits, the full year, no leading zeros.
     *
     * @param day the day
     * @return such as 2026年3月5日
     */
    public static String format(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /**
     * Writes a day in Chinese numerals.
     *
     * @param day the day
     * @return such as 二〇二六年三月五日
     */
    public static String formatChinese(LocalDate day) {
        return ChineseNumerals.formatYear(day.getYear()) + "年" + ChineseNumerals.format(day.getMonthValue()) + "月"
                + ChineseNumerals.format(day.getDayOfMonth()) + "日";
    }

    /** {@return whether it is written as GB/T 9704-2012 7.3.5.4 asks for} */
    public boolean isOfficial() {
        return date != null && raw.equals(format(date));
    }

    /** {@return the wording} */
    @Override
    public String toString() {
        return raw;
    }
}
