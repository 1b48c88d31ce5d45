package org.uniondraft.model.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A span of time that a paper or a record is about. Periods are immutable.
 * <p>
 * The text form, which {@link #parse(String)} reads and {@link #toString()} writes:
 * <table>
 * <caption>text forms</caption>
 * <tr><td>{@code 2026}</td><td>year</td><td>2026年</td></tr>
 * <tr><td>{@code 2026-H1}</td><td>half</td><td>2026年上半年</td></tr>
 * <tr><td>{@code 2026-Q3}</td><td>quarter</td><td>2026年第三季度</td></tr>
 * <tr><td>{@code 2026-03}</td><td>month</td><td>2026年3月</td></tr>
 * <tr><td>{@code 2026-03-08}</td><td>day</td><td>2026年3月8日</td></tr>
 * <tr><td>{@code 2026-01/2026-11}</td><td>months</td><td>2026年1—11月</td></tr>
 * <tr><td>{@code 2026-03-01/2026-06-30}</td><td>days</td><td>2026年3月1日—6月30日</td></tr>
 * <tr><td>{@code 2025/2026}</td><td>academic year</td><td>2025—2026学年</td></tr>
 * <tr><td>{@code 2025/2026-S1}</td><td>semester</td><td>2025—2026学年第一学期</td></tr>
 * <tr><td>{@code 2021..2025}</td><td>term of years</td><td>2021—2025年</td></tr>
 * </table>
 * {@code xxxx} stands in place of a year that is not known (a masked paper, 20xx年); then every year of the period is
 * masked: {@code xxxx-03}, {@code xxxx/xxxx-S1}. One unknown year is taken for the same as another one.
 * <p>
 * An academic year runs from 1 September to 31 August, its second semester begins on 1 February.
 */
public final class Period implements Comparable<Period> {

    /** What kind of span a period is. */
    public enum Kind {
        /** A calendar year. */
        YEAR,
        /** The first or second half of a year. */
        HALF,
        /** A quarter of a year. */
        QUARTER,
        /** A calendar month. */
        MONTH,
        /** A day. */
        DAY,
        /** Several months on end. */
        MONTHS,
        /** Several days on end. */
        DAYS,
        /** An academic year. */
        ACADEMIC_YEAR,
        /** A semester of an academic year. */
        SEMESTER,
        /** Several years on end, such as the term of a committee. */
        TERM
    }

    /** How an unknown year is written in the text form. */
    public static final String MASKED_YEAR = "xxxx";

    private static final int MIN_YEAR = 1000;
    private static final int MAX_YEAR = 9999;

    /** By first day, the longer one first; those whose year is not known come last. */
    private static final Comparator<Period> ORDER = Comparator.comparing(Period::isMasked)
            .thenComparing((Period period) -> period.start)
            .thenComparing((Period period) -> period.end, Comparator.reverseOrder())
            .thenComparing(Period::kind);

    private final Kind kind;
    /** The first day; of a masked period the day in the year 0, which is a leap year and so has every day. */
    private final LocalDate start;
    private final LocalDate end;
    private final boolean masked;

    private Period(Kind kind, LocalDate start, LocalDate end, boolean masked) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.masked = masked;
    }

    private static Period known(Kind kind, LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period cannot end on " + end + ", before it begins on " + start);
        }
        if (start.getYear() < MIN_YEAR || end.getYear() > MAX_YEAR) {
            throw new IllegalArgumentException("A year has four digits: " + start.getYear() + ", " + end.getYear());
        }
        return new Period(kind, start, end, false);
    }

    private static int checked(int number, int last, String what) {
        if (number < 1 || number > last) {
            throw new IllegalArgumentException("There is no " + what + " " + number);
        }
        return number;
    }

    private static Period ofMonths(Kind kind, int year, int firstMonth, int count) {
        LocalDate start = LocalDate.of(year, firstMonth, 1);
        return known(kind, start, start.plusMonths(count).minusDays(1));
    }

    /**
     * Makes a calendar year.
     *
     * @param year the year, 1000 to 9999, as everywhere in this class
     * @return the period
     * @throws IllegalArgumentException if the year is out of bounds, as everywhere in this class
     */
    public static Period year(int year) {
        return ofMonths(Kind.YEAR, year, 1, 12);
    }

    /**
     * Makes half a year.
     *
     * @param year the year
     * @param half 1 or 2
     * @return the period
     */
    public static Period half(int year, int half) {
        return ofMonths(Kind.HALF, year, checked(half, 2, "half") * 6 - 5, 6);
    }

    /**
     * Makes a quarter.
     *
     * @param year the year
     * @param quarter 1 to 4
     * @return the period
     */
    public static Period quarter(int year, int quarter) {
        return ofMonths(Kind.QUARTER, year, checked(quarter, 4, "quarter") * 3 - 2, 3);
    }

    /**
     * Makes a month.
     *
     * @param year the year
     * @param month 1 to 12
     * @return the period
     */
    public static Period month(int year, int month) {
        return ofMonths(Kind.MONTH, year, checked(month, 12, "month"), 1);
    }

    /**
     * Makes a day.
     *
     * @param day the day
     * @return the period
     */
    public static Period day(LocalDate day) {
        return known(Kind.DAY, day, day);
    }

    /**
     * Makes a span of months.
     *
     * @param first the first month
     * @param last the last month, not before the first
     * @return the period
     */
    public static Period months(YearMonth first, YearMonth last) {
        return known(Kind.MONTHS, first.atDay(1), last.atEndOfMonth());
    }

    /**
     * Makes a span of days.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return the period
     */
    public static Period days(LocalDate first, LocalDate last) {
        return known(Kind.DAYS, first, last);
    }

    /**
     * Makes an academic year.
     *
     * @param year the year it begins in
     * @return the period
     */
    public static Period academicYear(int year) {
        return ofMonths(Kind.ACADEMIC_YEAR, year, 9, 12);
    }

    /**
     * Makes a semester.
     *
     * @param year the year its academic year begins in
     * @param semester 1 or 2
     * @return the period
     */
    public static Period semester(int year, int semester) {
        return checked(semester, 2, "semester") == 1 ? ofMonths(Kind.SEMESTER, year, 9, 5)
                : ofMonths(Kind.SEMESTER, year + 1, 2, 7);
    }

    /**
     * Makes a term of years.
     *
     * @param firstYear the first year
     * @param lastYear the last year, after the first
     * @return the period
     */
    public static Period term(int firstYear, int lastYear) {
        if (lastYear <= firstYear) {
            throw new IllegalArgumentException("A term lasts several years: " + firstYear + " to " + lastYear);
        }
        return known(Kind.TERM, LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    }

    /**
     * Reads the text form.
     *
     * @param text the text form
     * @return the period
     * @throws IllegalArgumentException if it is not the text form of a period
     */
    public static Period parse(String text) {
        return PeriodFormat.parse(text);
    }

    /**
     * Reads a span as papers write it: 2026年, 20xx年上半年, 第三季度, 五月份, 七、八月份, 1—11月, 10月中旬, 4月中旬至6月底, 3月8日,
     * 二〇二六年三月五日, 截止到6月底, 2025—2026学年第一学期, 2021—2025年. What comes again and again (每季度, 每月逢10日) is none.
     * <p>
     * 上旬 and 月初 are the first ten days of a month, 中旬 the second ten, 下旬 and 月底 the rest. 截止到 begins on 1 January.
     *
     * @param chinese the text, nothing but the span
     * @param context the period that a year which is not written comes from, or null. If it has several years, it is
     *            the one that puts the span into it. Without one, the year stays unknown
     * @return the period, or nothing if the text is none
     */
    public static Optional<Period> read(String chinese, Period context) {
        return new PeriodReader(context).read(chinese);
    }

    /**
     * Reads a span without a context.
     *
     * @param chinese the text, nothing but the span
     * @return the period, masked if no year is written, or nothing if the text is none
     * @see #read(String, Period)
     */
    public static Optional<Period> read(String chinese) {
        return read(chinese, null);
    }

    /** {@return what kind of span this is} */
    public Kind kind() {
        return kind;
    }

    /** {@return whether the year is not known} */
    public boolean isMasked() {
        return masked;
    }

    /** {@return the first day, or nothing if the year is not known} */
    public Optional<LocalDate> firstDay() {
        return masked ? Optional.empty() : Optional.of(start);
    }

    /** {@return the last day, or nothing if the year is not known} */
    public Optional<LocalDate> lastDay() {
        return masked ? Optional.empty() : Optional.of(end);
    }

    /** {@return the first day; of a masked period its day in the year 0} */
    LocalDate start() {
        return start;
    }

    /** {@return the last day; of a masked period its day in the year 0, or 1 if it runs on into the next year} */
    LocalDate end() {
        return end;
    }

    /** {@return the number of a half, quarter or semester in its year, from 1; 1 for every other kind} */
    public int number() {
        return switch (kind) {
            case HALF -> (start.getMonthValue() + 5) / 6;
            case QUARTER -> (start.getMonthValue() + 2) / 3;
            case SEMESTER -> start.getMonthValue() == 9 ? 1 : 2;
            default -> 1;
        };
    }

    /**
     * Forgets the year.
     *
     * @return this period in an unknown year; itself if its year is not known
     */
    public Period mask() {
        return masked ? this : inUnknownYear(kind, start, end);
    }

    /**
     * Puts the period into a year. 29 February becomes 28 February where the year has none.
     *
     * @param year the year it begins in; for an academic year and a semester the year the academic year begins in
     * @return this period in that year; a masked term, whose length is not known, stays masked
     */
    public Period inYear(int year) {
        if (masked && kind == Kind.TERM) {
            return this;
        }
        int years = year - baseYear(kind, start);
        return known(kind, start.plusYears(years), plusYears(kind, end, years));
    }

    /**
     * Finds the period that follows: the next year, half, quarter, month, day, semester, or term of the same length. A
     * span of months or days comes back in the next year (1—11月 of 2026 is followed by 1—11月 of 2027), or after as
     * many years as it lasts.
     *
     * @return the following period of the same kind; in an unknown year as well if this one is
     */
    public Period next() {
        return step(1);
    }

    /**
     * Finds the period that this one follows.
     *
     * @return the preceding period of the same kind
     * @see #next()
     */
    public Period previous() {
        return step(-1);
    }

    private Period step(int direction) {
        return switch (kind) {
            case YEAR, ACADEMIC_YEAR -> stepMonths(direction, 12);
            case HALF -> stepMonths(direction, 6);
            case QUARTER -> stepMonths(direction, 3);
            case MONTH -> stepMonths(direction, 1);
            case SEMESTER -> stepMonths(direction, number() == 1 ? 7 : 5);
            case DAY -> with(start.plusDays(direction), end.plusDays(direction));
            case MONTHS, DAYS, TERM -> {
                // As many years as it takes, begun ones counted.
                int years = direction * (int) (ChronoUnit.YEARS.between(start, end) + 1);
                yield with(start.plusYears(years), plusYears(kind, end, years));
            }
        };
    }

    /** Puts the given number of months right behind or before this period. */
    private Period stepMonths(int direction, int months) {
        LocalDate first = direction > 0 ? end.plusDays(1) : start.minusMonths(months);
        return with(first, first.plusMonths(months).minusDays(1));
    }

    private Period with(LocalDate first, LocalDate last) {
        return masked ? inUnknownYear(kind, first, last) : known(kind, first, last);
    }

    private static Period inUnknownYear(Kind kind, LocalDate first, LocalDate last) {
        int base = baseYear(kind, first);
        LocalDate start = first.minusYears(base);
        LocalDate end = plusYears(kind, last, -base);
        // How many years a span took is forgotten with its years.
        int surplus = kind == Kind.TERM ? end.getYear() : (int) ChronoUnit.YEARS.between(start, end);
        return new Period(kind, start, plusYears(kind, end, -surplus), true);
    }

    /** The second semester belongs to the academic year that began in the year before. */
    private static int baseYear(Kind kind, LocalDate first) {
        return kind == Kind.SEMESTER && first.getMonthValue() == 2 ? first.getYear() - 1 : first.getYear();
    }

    /** Moves the last day; the end of a month stays the end of a month. */
    private static LocalDate plusYears(Kind kind, LocalDate last, int years) {
        return kind == Kind.DAY || kind == Kind.DAYS ? last.plusYears(years)
                : YearMonth.from(last).plusYears(years).atEndOfMonth();
    }

    /**
     * Tells whether another period lies in this one. A masked period and one that is not masked never do.
     *
     * @param other the other period
     * @return whether each of its days is a day of this one
     */
    public boolean contains(Period other) {
        return masked == other.masked && !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /**
     * Tells whether a day lies in this period.
     *
     * @param day the day
     * @return whether it does; never if the year of this period is not known
     */
    public boolean contains(LocalDate day) {
        return !masked && !day.isBefore(start) && !day.isAfter(end);
    }

    /**
     * Tells whether this period and another one have a day in common. A masked period and one that is not masked never
     * have.
     *
     * @param other the other period
     * @return whether they overlap
     */
    public boolean overlaps(Period other) {
        return masked == other.masked && !other.start.isAfter(end) && !other.end.isBefore(start);
    }

    /** {@return the period in Chinese, such as 2026年上半年; an unknown year is 20xx年} */
    public String label() {
        return PeriodFormat.label(this);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Period other && kind == other.kind && masked == other.masked
                && start.equals(other.start) && end.equals(other.end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, start, end, masked);
    }

    /** {@return the text form} */
    @Override
    public String toString() {
        return PeriodFormat.text(this);
    }
}
