package org.uniondraft.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text form of a {@link Period} and its label. */
final class PeriodFormat {

    /** The year that stands in for an unknown one while the text form is read; a leap year, so that it has every day. */
    private static final int STAND_IN = 2000;

    private static final String YEAR = "(\\d{4}|xxxx)";
    private static final Pattern IN_YEAR = Pattern.compile(YEAR + "(?:-H([12])|-Q([1-4])|-(\\d\\d)(?:-(\\d\\d))?)?");
    private static final Pattern ACADEMIC = Pattern.compile(YEAR + "/" + YEAR + "(?:-S([12]))?");
    private static final Pattern TERM = Pattern.compile(YEAR + "\\.\\." + YEAR);
    private static final Pattern MONTHS = Pattern.compile(YEAR + "-(\\d\\d)/" + YEAR + "-(\\d\\d)");
    private static final Pattern DAYS = Pattern
            .compile(YEAR + "-(\\d\\d)-(\\d\\d)/" + YEAR + "-(\\d\\d)-(\\d\\d)");

    private static final String[] QUARTERS = { "一", "二", "三", "四" };

    private PeriodFormat() {
    }

    static Period parse(String text) {
        String form = text.strip();
        try {
            Period period = read(form);
            if (period != null) {
                return period;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a period: \"" + text + "\"; " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("Not a period: \"" + text + "\"; expected a form such as 2026, 2026-H1, "
                + "2026-Q3, 2026-03, 2026-03-08, 2026-01/2026-11, 2025/2026-S1 or 2021..2025");
    }

    private static Period read(String form) {
        boolean masked = form.startsWith(Period.MASKED_YEAR);
        Period period = readUnmasked(form, masked);
        return masked && period != null ? period.mask() : period;
    }

    private static Period readUnmasked(String form, boolean masked) {
        Matcher m = IN_YEAR.matcher(form);
        if (m.matches()) {
            return inYear(m, year(m.group(1), masked));
        }
        m = ACADEMIC.matcher(form);
        if (m.matches()) {
            int year = year(m.group(1), masked);
            if (year(m.group(2), masked) != (masked ? year : year + 1)) {
                throw new IllegalArgumentException("An academic year ends in the year after it begins: " + form);
            }
            return m.group(3) == null ? Period.academicYear(year) : Period.semester(year, number(m.group(3)));
        }
        m = TERM.matcher(form);
        if (m.matches()) {
            int last = year(m.group(2), masked);
            return Period.term(year(m.group(1), masked), masked ? last + 1 : last);
        }
        m = MONTHS.matcher(form);
        if (m.matches()) {
            YearMonth first = YearMonth.of(year(m.group(1), masked), number(m.group(2)));
            YearMonth last = YearMonth.of(year(m.group(3), masked), number(m.group(4)));
            return Period.months(first, masked && last.isBefore(first) ? last.plusYears(1) : last);
        }
        m = DAYS.matcher(form);
        if (m.matches()) {
            LocalDate first = LocalDate.of(year(m.group(1), masked), number(m.group(2)), number(m.group(3)));
            LocalDate last = LocalDate.of(year(m.group(4), masked), number(m.group(5)), number(m.group(6)));
            return Period.days(first, masked && last.isBefore(first) ? last.plusYears(1) : last);
        }
        return null;
    }

    private static Period inYear(Matcher m, int year) {
        if (m.group(2) != null) {
            return Period.half(year, number(m.group(2)));
        }
        if (m.group(3) != null) {
            return Period.quarter(year, number(m.group(3)));
        }
        if (m.group(4) == null) {
            return Period.year(year);
        }
        int month = number(m.group(4));
        return m.group(5) == null ? Period.month(year, month)
                : Period.day(LocalDate.of(year, month, number(m.group(5))));
    }

    private static int year(String digits, boolean masked) {
        if (digits.equals(Period.MASKED_YEAR) != masked) {
            throw new IllegalArgumentException("Either every year of a period is known or none is");
        }
        return masked ? STAND_IN : number(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    static String text(Period period) {
        LocalDate first = period.start();
        LocalDate last = period.end();
        String year = year(period, first);
        return switch (period.kind()) {
            case YEAR -> year;
            case HALF -> year + "-H" + period.number();
            case QUARTER -> year + "-Q" + period.number();
            case MONTH -> year + month(first);
            case DAY -> year + month(first) + day(first);
            case MONTHS -> year + month(first) + "/" + year(period, last) + month(last);
            case DAYS -> year + month(first) + day(first) + "/" + year(period, last) + month(last) + day(last);
            case ACADEMIC_YEAR -> year + "/" + year(period, last);
            case SEMESTER -> academicYear(period, "/") + "-S" + period.number();
            case TERM -> year + ".." + year(period, last);
        };
    }

    private static String year(Period period, LocalDate day) {
        return period.isMasked() ? Period.MASKED_YEAR : String.valueOf(day.getYear());
    }

    private static String month(LocalDate day) {
        return String.format("-%02d", day.getMonthValue());
    }

    private static String day(LocalDate day) {
        return String.format("-%02d", day.getDayOfMonth());
    }

    private static String academicYear(Period period, String dash) {
        if (period.isMasked()) {
            return Period.MASKED_YEAR + dash + Period.MASKED_YEAR;
        }
        int first = period.start().getYear() - (period.number() == 2 ? 1 : 0);
        return first + dash + (first + 1);
    }

    static String label(Period period) {
        LocalDate first = period.start();
        LocalDate last = period.end();
        String year = labelYear(period, first) + "年";
        return switch (period.kind()) {
            case YEAR -> year;
            case HALF -> year + (period.number() == 1 ? "上半年" : "下半年");
            case QUARTER -> year + "第" + QUARTERS[period.number() - 1] + "季度";
            case MONTH -> year + labelMonth(first);
            case DAY -> year + labelMonth(first) + labelDay(first);
            case MONTHS -> first.getYear() == last.getYear() ? year + first.getMonthValue() + "—" + labelMonth(last)
                    : year + labelMonth(first) + "—" + labelOtherYear(period, last) + labelMonth(last);
            case DAYS -> year + labelMonth(first) + labelDay(first) + "—" + labelLastDay(period, first, last);
            case ACADEMIC_YEAR -> labelYear(period, first) + "—" + labelYear(period, last) + "学年";
            case SEMESTER -> academicYear(period, "—").replace(Period.MASKED_YEAR, "20xx") + "学年第"
                    + QUARTERS[period.number() - 1] + "学期";
            case TERM -> labelYear(period, first) + "—" + labelYear(period, last) + "年";
        };
    }

    private static String labelYear(Period period, LocalDate day) {
        return period.isMasked() ? "20xx" : String.valueOf(day.getYear());
    }

    private static String labelOtherYear(Period period, LocalDate day) {
        return labelYear(period, day) + "年";
    }

    private static String labelLastDay(Period period, LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return labelOtherYear(period, last) + labelMonth(last) + labelDay(last);
        }
        return first.getMonth() == last.getMonth() ? labelDay(last) : labelMonth(last) + labelDay(last);
    }

    private static String labelMonth(LocalDate day) {
        return day.getMonthValue() + "月";
    }

    private static String labelDay(LocalDate day) {
        return day.getDayOfMonth() + "日";
    }
}
