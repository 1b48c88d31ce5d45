package org.uniondraft.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.uniondraft.model.value.Period.Kind;

/** Reads periods as papers write them; see {@link Period#read(String, Period)}. */
final class PeriodReader {

    private static final int MAX_LENGTH = 40;
    private static final String YEAR = PeriodPoint.YEAR;
    private static final String NUMBER = PeriodPoint.NUMBER;
    private static final String DASH = "(?:[-‐‑‒–—―－~～〜至到]{1,2})";

    private static final Pattern ACADEMIC = Pattern.compile("(?<from>" + YEAR + ")年?(?:" + DASH + "(?<to>" + YEAR
            + "))?学年度?(?:第?(?<number>[一二12上下秋春])(?:季)?学期)?");
    private static final Pattern SEMESTER = Pattern
            .compile("(?:(?<year>" + YEAR + ")年)?(?:第(?<number>[一二12])学期|(?<season>[上下春秋])季?学期)");
    private static final Pattern YEARS = Pattern.compile("(" + YEAR + ")年?" + DASH + "(" + YEAR + ")年度?");
    private static final Pattern MONTHS = Pattern.compile("(?<year>(?:" + YEAR + "|[今本去上明下])年度?)?"
            + "(?<list>" + NUMBER + "月?份?(?:[、和及与]" + NUMBER + "月?份?)+)(?<=月份?)");
    private static final Pattern UNTIL = Pattern.compile("截[止至]到?至?(.+)");
    private static final Pattern RANGE = Pattern.compile("从?自?(?<from>.+?)(?:开始|起)?" + DASH + "(?<to>.+?)");
    private static final Pattern LEAD = Pattern.compile("^[在于从自]");
    private static final Pattern TRAIL = Pattern.compile("(?:期间|开始|起|内|间)$");

    /** A leap year that stands in for a year that is not known. */
    private static final int STAND_IN = 2000;

    private final Period context;

    PeriodReader(Period context) {
        this.context = context;
    }

    Optional<Period> read(String text) {
        String clean = clean(text);
        if (clean.isEmpty() || clean.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return readClean(clean);
        } catch (DateTimeException | IllegalArgumentException e) {
            // 2月30日 or 13月: not a period. Nothing is lost, the text itself is what papers keep.
            return Optional.empty();
        }
    }

    private static String clean(String text) {
        String clean = HalfWidth.of(text).replaceAll("[\\s\\u3000\\u00a0]", "");
        return TRAIL.matcher(LEAD.matcher(clean).replaceFirst("")).replaceFirst("");
    }

    private Optional<Period> readClean(String text) {
        Matcher m = ACADEMIC.matcher(text);
        if (m.matches()) {
            return academic(m);
        }
        m = SEMESTER.matcher(text);
        if (m.matches()) {
            return Optional.of(semester(m));
        }
        m = YEARS.matcher(text);
        if (m.matches()) {
            Integer from = PeriodPoint.year(m.group(1), context);
            Integer to = PeriodPoint.year(m.group(2), context);
            return Optional.of(from == null || to == null ? Period.term(STAND_IN, STAND_IN + 1).mask()
                    : Period.term(from, to));
        }
        m = MONTHS.matcher(text);
        if (m.matches()) {
            return months(m);
        }
        if (text.equals("全年") && context != null && context.kind() == Kind.YEAR) {
            return Optional.of(context);
        }
        m = UNTIL.matcher(text);
        if (m.matches()) {
            return PeriodPoint.read(m.group(1), context)
                    .map(to -> place(to, year -> span(LocalDate.of(year, 1, 1), to.inYear(year).end())));
        }
        Optional<PeriodPoint> point = PeriodPoint.read(text, context);
        return point.isPresent() ? point.map(p -> place(p, p::inYear)) : range(text);
    }

    private Optional<Period> academic(Matcher m) {
        Integer from = PeriodPoint.year(m.group("from"), context);
        boolean masked = from == null;
        int year = masked ? STAND_IN : from;
        if (m.group("to") != null) {
            Integer to = PeriodPoint.year(m.group("to"), context);
            if (!masked && to != null && to != year + 1) {
                return Optional.empty();
            }
            masked |= to == null;
        }
        Period period = m.group("number") == null ? Period.academicYear(year)
                : Period.semester(year, "一1上秋".contains(m.group("number")) ? 1 : 2);
        return Optional.of(masked ? period.mask() : period);
    }

    private Period semester(Matcher m) {
        String number = m.group("number") != null ? m.group("number") : m.group("season");
        int semester = "一1上秋".contains(number) ? 1 : 2;
        boolean season = "春秋".contains(number);
        if (m.group("year") != null) {
            Integer year = PeriodPoint.year(m.group("year"), context);
            // 2026年春季学期 belongs to the academic year that began in 2025.
            int shift = season && semester == 2 ? -1 : 0;
            return year == null ? Period.semester(STAND_IN, semester).mask() : Period.semester(year + shift, semester);
        }
        return place(year -> Period.semester(year, semester));
    }

    private Optional<Period> months(Matcher m) {
        List<Integer> months = Arrays.stream(m.group("list").split("[、和及与]"))
                .map(month -> PeriodPoint.number(month.replaceAll("月?份?$", ""))).toList();
        for (int i = 1; i < months.size(); i++) {
            if (months.get(i) != months.get(i - 1) + 1) {
                return Optional.empty();
            }
        }
        IntFunction<Period> maker = year -> Period.months(YearMonth.of(year, months.getFirst()),
                YearMonth.of(year, months.getLast()));
        if (m.group("year") == null) {
            return Optional.of(place(maker));
        }
        Integer year = PeriodPoint.year(m.group("year").replaceAll("年度?$", ""), context);
        return Optional.of(year == null ? maker.apply(STAND_IN).mask() : maker.apply(year));
    }

    private Optional<Period> range(String text) {
        Matcher m = RANGE.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        String to = m.group("to");
        String from = PeriodPoint.completeFirst(m.group("from"), to);
        Optional<PeriodPoint> first = PeriodPoint.read(from, context);
        Optional<PeriodPoint> last = first.flatMap(p -> PeriodPoint.read(p.completeLast(to), context));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(place(first.get(), year -> between(first.get(), last.get(), year)));
    }

    private static Period between(PeriodPoint first, PeriodPoint last, int year) {
        Period from = first.inYear(year);
        Period to = last.inYear(last.year() == null ? year : last.year());
        return span(from.start(), to.end().isBefore(from.start()) ? last.inYear(year + 1).end() : to.end());
    }

    /** A span of whole months if it is one, else of days. */
    private static Period span(LocalDate first, LocalDate last) {
        YearMonth lastMonth = YearMonth.from(last);
        return first.getDayOfMonth() == 1 && last.equals(lastMonth.atEndOfMonth())
                ? Period.months(YearMonth.from(first), lastMonth)
                : Period.days(first, last);
    }

    private Period place(PeriodPoint point, IntFunction<Period> maker) {
        if (point.masked()) {
            return maker.apply(STAND_IN).mask();
        }
        return point.year() == null ? place(maker) : maker.apply(point.year());
    }

    /** Takes the year from the context: the one that puts the period into it, or the only year it has. */
    private Period place(IntFunction<Period> maker) {
        if (context == null || context.isMasked()) {
            return maker.apply(STAND_IN).mask();
        }
        int first = context.start().getYear();
        int last = context.end().getYear();
        if (first == last) {
            return maker.apply(first);
        }
        List<Period> inside = IntStream.rangeClosed(first - 1, last).mapToObj(year -> make(maker, year))
                .flatMap(Optional::stream).filter(context::contains).toList();
        return inside.size() == 1 ? inside.getFirst() : maker.apply(STAND_IN).mask();
    }

    private static Optional<Period> make(IntFunction<Period> maker, int year) {
        try {
            return Optional.of(maker.apply(year));
        } catch (DateTimeException e) {
            // 29 February is not in every year.
            return Optional.empty();
        }
    }
}
