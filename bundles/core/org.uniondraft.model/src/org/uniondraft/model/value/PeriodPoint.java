package org.uniondraft.model.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One end of a span as papers write it, or a span by itself: 2026年, 上半年, 三季度, 3月, 4月中旬, 6月底, 3月8日.
 *
 * @param year the year that is stated, or null
 * @param masked whether a year is stated but not readable
 * @param half 1 or 2, or 0
 * @param quarter 1 to 4, or 0
 * @param month 1 to 12, or 0
 * @param third the third of the month, 1 to 3, or 0
 * @param day the day, or 0
 */
record PeriodPoint(Integer year, boolean masked, int half, int quarter, int month, int third, int day) {

    private static final String MASK = "xX×*_";
    /** The number of a month or a day. */
    static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3}|元)";
    /** A full year, known or masked. */
    static final String YEAR = "(?:\\d{4}|\\d{2,3}[" + MASK + "]{1,2}|[" + MASK + "]{1,4}|[零〇○一二三四五六七八九]{4}"
            + "|[零〇○一二三四五六七八九]{1,2}[" + MASK + "]{1,3})";
    private static final String ANY_YEAR = "(?:" + YEAR + "|[今本去上明下]|\\d{2}(?=年\\d))";
    private static final Pattern POINT = Pattern.compile("(?:(?<year>" + ANY_YEAR + ")年度?全?年?)?"
            + "(?:(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度|(?<month>" + NUMBER + ")月份?"
            + "(?:(?<third>上旬|中旬|下旬|初|中|底|末)|(?<day>" + NUMBER + ")[日号])?)?");
    private static final Pattern ENDS_BARE = Pattern.compile("(?:.*[年月])?" + NUMBER);
    private static final Pattern ONLY_DAY = Pattern.compile(NUMBER + "[日号]");
    private static final Pattern ENDS_IN_DAY = Pattern.compile(".*[日号]");
    private static final Pattern ENDS_IN_QUARTER = Pattern.compile(".*季度");

    static Optional<PeriodPoint> read(String text, Period context) {
        Matcher m = POINT.matcher(text);
        if (text.isEmpty() || !m.matches()) {
            return Optional.empty();
        }
        Integer year = m.group("year") == null ? null : year(m.group("year"), context);
        int half = m.group("half") == null ? 0 : m.group("half").equals("上") ? 1 : 2;
        return Optional.of(new PeriodPoint(year, m.group("year") != null && year == null, half,
                number(m.group("quarter")), number(m.group("month")), third(m.group("third")), number(m.group("day"))));
    }

    private static int third(String word) {
        return switch (word == null ? "" : word) {
            case "上旬", "初" -> 1;
            case "中旬", "中" -> 2;
            case "下旬", "底", "末" -> 3;
            default -> 0;
        };
    }

    /** Reads a month, a day or the like; 0 for null. */
    static int number(String numeral) {
        if (numeral == null) {
            return 0;
        }
        return numeral.equals("元") ? 1 : (int) ChineseNumerals.parse(numeral)
                .orElseThrow(() -> new IllegalArgumentException("No number: " + numeral));
    }

    /** Reads a year; null if it is masked or depends on a context that has not just one year. */
    static Integer year(String text, Period context) {
        if (text.matches("[今本去上明下]")) {
            if (context == null || context.isMasked() || context.start().getYear() != context.end().getYear()) {
                return null;
            }
            return context.start().getYear() + switch (text) {
                case "去", "上" -> -1;
                case "明", "下" -> 1;
                default -> 0;
            };
        }
        if (text.matches("\\d{2}")) {
            return 2000 + Integer.parseInt(text);
        }
        return text.matches(".*[" + MASK + "].*") ? null : (Integer) number(text);
    }

    /** 1—11月, 8日—10日, 3月8—10日, 一至三季度: the first end borrows what the last one ends in. */
    static String completeFirst(String first, String last) {
        if (!ENDS_BARE.matcher(first).matches()) {
            return first;
        }
        if (ENDS_IN_QUARTER.matcher(last).matches()) {
            return first + "季度";
        }
        return first + (ENDS_IN_DAY.matcher(last).matches() && first.contains("月") ? "日" : "月");
    }

    /** 9月8日至10日: the last end borrows the month of the first one. */
    String completeLast(String last) {
        return month > 0 && ONLY_DAY.matcher(last).matches() ? month + "月" + last : last;
    }

    /** The span in a year, whatever year is stated. */
    Period inYear(int inYear) {
        if (half > 0) {
            return Period.half(inYear, half);
        }
        if (quarter > 0) {
            return Period.quarter(inYear, quarter);
        }
        if (month == 0) {
            return Period.year(inYear);
        }
        YearMonth yearMonth = YearMonth.of(inYear, month);
        if (day > 0) {
            return Period.day(yearMonth.atDay(day));
        }
        if (third == 0) {
            return Period.month(inYear, month);
        }
        LocalDate last = third == 3 ? yearMonth.atEndOfMonth() : yearMonth.atDay(third * 10);
        return Period.days(yearMonth.atDay(third * 10 - 9), last);
    }
}
