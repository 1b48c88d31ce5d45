package org.uniondraft.check.rules.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.model.value.ChineseNumerals;

/** The days that a text names, with or without a year. */
final class WrittenDates {

    private static final String NUMBER = "\\d{1,2}|[一二三四五六七八九十廿卅]{1,3}";
    private static final Pattern DAY = Pattern.compile("(?:(?<year>\\d{4}|[一二][〇○零一二三四五六七八九]{3})\\s?年\\s?)?"
            + "(?<![\\d.一二三四五六七八九十])(?<month>" + NUMBER + ")\\s?月\\s?(?<day>" + NUMBER + ")\\s?[日号](?!楼|文|院|线|路|门|公告|令)");

    /**
     * A day.
     *
     * @param start where it begins
     * @param end where it ends
     * @param year the year that stands before it, if one does
     * @param month the month, as it is written
     * @param day the day of the month, as it is written
     */
    record WrittenDate(int start, int end, OptionalInt year, int month, int day) {

        /** {@return whether there is such a day; in a year that is not known 29 February is one} */
        boolean isPossible() {
            if (month < 1 || month > 12 || day < 1) {
                return false;
            }
            return day <= YearMonth.of(year.orElse(2000), month).lengthOfMonth();
        }

        /**
         * Gives the day in a year.
         *
         * @param otherwise the year, if none stands before it
         * @return the day
         * @throws DateTimeException if there is no such day
         */
        LocalDate in(int otherwise) {
            return LocalDate.of(year.orElse(otherwise), month, day);
        }
    }

    private WrittenDates() {
    }

    /**
     * Finds the days of a text.
     *
     * @param text the text
     * @return the days, possible or not, in order
     */
    static List<WrittenDate> in(String text) {
        if (text.indexOf('月') < 0 || text.indexOf('日') < 0 && text.indexOf('号') < 0) {
            return List.of();
        }
        List<WrittenDate> dates = new ArrayList<>();
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            int month = number(day.group("month"));
            int number = number(day.group("day"));
            if (month >= 0 && number >= 0) {
                dates.add(new WrittenDate(day.start(), day.end(), year(day.group("year")), month, number));
            }
        }
        return dates;
    }

    private static OptionalInt year(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(number(digits));
    }

    private static int number(String numeral) {
        return (int) ChineseNumerals.parse(numeral).orElse(-1);
    }
}
