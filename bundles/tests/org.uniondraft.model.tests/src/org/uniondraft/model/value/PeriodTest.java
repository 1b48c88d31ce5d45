package org.uniondraft.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.model.value.Period.Kind;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026                  | YEAR          | 2026-01-01 | 2026-12-31 | 2027                  | 2025                  | 2026年
            2026-H1               | HALF          | 2026-01-01 | 2026-06-30 | 2026-H2               | 2025-H2               | 2026年上半年
            2026-H2               | HALF          | 2026-07-01 | 2026-12-31 | 2027-H1               | 2026-H1               | 2026年下半年
            2026-Q3               | QUARTER       | 2026-07-01 | 2026-09-30 | 2026-Q4               | 2026-Q2               | 2026年第三季度
            2026-Q4               | QUARTER       | 2026-10-01 | 2026-12-31 | 2027-Q1               | 2026-Q3               | 2026年第四季度
            2026-03               | MONTH         | 2026-03-01 | 2026-03-31 | 2026-04               | 2026-02               | 2026年3月
            2026-12               | MONTH         | 2026-12-01 | 2026-12-31 | 2027-01               | 2026-11               | 2026年12月
            2028-02               | MONTH         | 2028-02-01 | 2028-02-29 | 2028-03               | 2028-01               | 2028年2月
            2026-03-08            | DAY           | 2026-03-08 | 2026-03-08 | 2026-03-09            | 2026-03-07            | 2026年3月8日
            2026-01/2026-11       | MONTHS        | 2026-01-01 | 2026-11-30 | 2027-01/2027-11       | 2025-01/2025-11       | 2026年1—11月
            2025-11/2026-02       | MONTHS        | 2025-11-01 | 2026-02-28 | 2026-11/2027-02       | 2024-11/2025-02       | 2025年11月—2026年2月
            2026-03-01/2026-06-30 | DAYS          | 2026-03-01 | 2026-06-30 | 2027-03-01/2027-06-30 | 2025-03-01/2025-06-30 | 2026年3月1日—6月30日
            2026-03-08/2026-03-10 | DAYS          | 2026-03-08 | 2026-03-10 | 2027-03-08/2027-03-10 | 2025-03-08/2025-03-10 | 2026年3月8日—10日
            2025/2026             | ACADEMIC_YEAR | 2025-09-01 | 2026-08-31 | 2026/2027             | 2024/2025             | 2025—2026学年
            2025/2026-S1          | SEMESTER      | 2025-09-01 | 2026-01-31 | 2025/2026-S2          | 2024/2025-S2          | 2025—2026学年第一学期
            2025/2026-S2          | SEMESTER      | 2026-02-01 | 2026-08-31 | 2026/2027-S1          | 2025/2026-S1          | 2025—2026学年第二学期
            2021..2025            | TERM          | 2021-01-01 | 2025-12-31 | 2026..2030            | 2016..2020            | 2021—2025年
            2023..2028            | TERM          | 2023-01-01 | 2028-12-31 | 2029..2034            | 2017..2022            | 2023—2028年
            """)
    void everyKindKnowsItself(String text, Kind kind, LocalDate first, LocalDate last, String next, String previous,
            String label) {
        Period period = Period.parse(text);
        assertEquals(text, period.toString());
        assertEquals(kind, period.kind());
        assertEquals(Optional.of(first), period.firstDay());
        assertEquals(Optional.of(last), period.lastDay());
        assertEquals(Period.parse(next), period.next());
        assertEquals(Period.parse(previous), period.previous());
        assertEquals(label, period.label());
        assertFalse(period.isMasked());
        assertTrue(period.contains(first) && period.contains(last));
        assertFalse(period.contains(first.minusDays(1)) || period.contains(last.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xxxx                  | 2026                  | 20xx年                  | xxxx
            xxxx-H1               | 2026-H1               | 20xx年上半年             | xxxx-H2
            xxxx-Q4               | 2026-Q4               | 20xx年第四季度           | xxxx-Q1
            xxxx-12               | 2026-12               | 20xx年12月              | xxxx-01
            xxxx-03-08            | 2026-03-08            | 20xx年3月8日            | xxxx-03-09
            xxxx-01/xxxx-11       | 2026-01/2026-11       | 20xx年1—11月            | xxxx-01/xxxx-11
            xxxx-11/xxxx-02       | 2026-11/2027-02       | 20xx年11月—20xx年2月     | xxxx-11/xxxx-02
            xxxx-12-20/xxxx-01-05 | 2026-12-20/2027-01-05 | 20xx年12月20日—20xx年1月5日 | xxxx-12-20/xxxx-01-05
            xxxx/xxxx             | 2026/2027             | 20xx—20xx学年           | xxxx/xxxx
            xxxx/xxxx-S2          | 2026/2027-S2          | 20xx—20xx学年第二学期    | xxxx/xxxx-S1
            xxxx..xxxx            | xxxx..xxxx            | 20xx—20xx年             | xxxx..xxxx
            """)
    void yearMayBeUnknown(String text, String in2026, String label, String next) {
        Period period = Period.parse(text);
        assertEquals(text, period.toString());
        assertTrue(period.isMasked());
        assertEquals(Optional.empty(), period.firstDay());
        assertEquals(Optional.empty(), period.lastDay());
        assertEquals(label, period.label());
        assertEquals(Period.parse(next), period.next());
        assertEquals(Period.parse(in2026), period.inYear(2026));
        assertEquals(period, period.inYear(2026).mask());
        assertFalse(period.contains(LocalDate.of(2026, 3, 8)));
    }

    @Test
    void termForgetsItsYearsWhenMasked() {
        assertEquals(Period.parse("xxxx..xxxx"), Period.term(2021, 2025).mask());
    }

    @Test
    void inUnknownYearsThereIs29February() {
        assertEquals("xxxx-02-29", Period.parse("xxxx-02-29").toString());
        assertEquals("2026-02-28", Period.parse("xxxx-02-29").inYear(2026).toString());
        assertEquals("2026-02", Period.month(2028, 2).mask().inYear(2026).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "26", "2026-13", "2026-00", "2026-1", "2026-02-29", "2026-H3", "2026-Q5", "2025/2027",
            "2025/2026-S3", "2025..2025", "2025..2021", "2026-11/2026-01", "2026/xxxx", "xxxx-01/2026-02", "20xx",
            "2026年", "2026-06-30/2026-03-01", "0026" })
    void nonsenseIsRefusedWithAMessage(String text) {
        assertFalse(assertThrows(IllegalArgumentException.class, () -> Period.parse(text)).getMessage().isBlank());
    }

    @Test
    void factoriesRefuseWhatDoesNotExist() {
        List<Runnable> wrong = List.of(() -> Period.year(999), () -> Period.year(10_000), () -> Period.half(2026, 0),
                () -> Period.quarter(2026, 5), () -> Period.month(2026, 13), () -> Period.semester(2025, 3),
                () -> Period.term(2026, 2026),
                () -> Period.months(YearMonth.of(2026, 5), YearMonth.of(2026, 4)),
                () -> Period.days(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 1)));
        wrong.forEach(making -> assertThrows(IllegalArgumentException.class, making::run));
    }

    @ParameterizedTest
    @CsvSource({ "2026,2026-H1,true", "2026,2026,true", "2026-H1,2026,false", "2026,2025/2026-S2,true",
            "2025/2026,2026-03,true", "2025/2026,2026,false", "2021..2025,2023-Q2,true", "2021..2025,2026,false",
            "xxxx,xxxx-03,true", "xxxx-03,xxxx,false", "2026,xxxx-03,false", "xxxx,2026-03,false" })
    void containsMeansEveryDay(Period outer, Period inner, boolean expected) {
        assertEquals(expected, outer.contains(inner));
    }

    @ParameterizedTest
    @CsvSource({ "2026,2025/2026,true", "2026-H1,2026-H2,false", "2026-06,2026-H1,true", "2026,xxxx,false",
            "xxxx-H1,xxxx-06,true", "2026-01/2026-11,2026-11-30,true", "2026-01/2026-11,2026-12-01,false" })
    void overlapMeansOneDay(Period one, Period other, boolean expected) {
        assertEquals(expected, one.overlaps(other));
        assertEquals(expected, other.overlaps(one));
    }

    @Test
    void orderIsByFirstDayThenLength() {
        List<String> sorted = Stream.of("xxxx", "2026-H2", "2026-03", "2025/2026", "2026", "2026-Q1", "2026-01").map(Period::parse)
                .sorted().map(Period::toString).toList();
        assertEquals(List.of("2025/2026", "2026", "2026-Q1", "2026-01", "2026-03", "2026-H2", "xxxx"), sorted);
    }

    @Test
    void textFormAndStepsAreReversible() {
        Random random = new Random(2026);
        for (int i = 0; i < 5000; i++) {
            Period period = any(random);
            assertEquals(period, Period.parse(period.toString()));
            assertEquals(period.hashCode(), Period.parse(period.toString()).hashCode());
            assertEquals(period, period.next().previous(), period.toString());
            assertEquals(period.kind(), period.next().kind());
            assertFalse(period.overlaps(period.next()), period.toString());
            assertEquals(period.mask(), Period.parse(period.mask().toString()));
            assertEquals(period.mask(), period.mask().mask());
        }
    }

    private static Period any(Random random) {
        int year = 1950 + random.nextInt(150);
        // Not beyond the 28th: 29 February has no counterpart in the next year.
        LocalDate day = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        YearMonth month = YearMonth.from(day);
        return switch (Kind.values()[random.nextInt(Kind.values().length)]) {
            case YEAR -> Period.year(year);
            case HALF -> Period.half(year, 1 + random.nextInt(2));
            case QUARTER -> Period.quarter(year, 1 + random.nextInt(4));
            case MONTH -> Period.month(year, month.getMonthValue());
            case DAY -> Period.day(day);
            case MONTHS -> Period.months(month, month.plusMonths(random.nextInt(30)));
            case DAYS -> Period.days(day, month.plusMonths(1 + random.nextInt(30)).atDay(1 + random.nextInt(28)));
            case ACADEMIC_YEAR -> Period.academicYear(year);
            case SEMESTER -> Period.semester(year, 1 + random.nextInt(2));
            case TERM -> Period.term(year, year + 1 + random.nextInt(6));
        };
    }
}
