package org.uniondraft.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReadTest {

    private static final Period YEAR = Period.year(2026);
    private static final Period SCHOOL_YEAR = Period.academicYear(2025);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026年                   | 2026
            2026年度                 | 2026
            ２０２６年                | 2026
            二〇二六年                | 2026
            20xx年                   | xxxx
            xx年                     | xxxx
            201x年                   | xxxx
            20__年                   | xxxx
            2026年上半年              | 2026-H1
            20xx年下半年              | xxxx-H2
            2026年第三季度            | 2026-Q3
            2026年3月                | 2026-03
            二○二六年三月             | 2026-03
            2026 年 3 月 8 日        | 2026-03-08
            二〇二六年三月五日         | 2026-03-05
            二〇二六年十二月二十五日    | 2026-12-25
            xx年1月15日              | xxxx-01-15
            二__年二月二十八日         | xxxx-02-28
            2026年1—11月             | 2026-01/2026-11
            2026年1-11月份           | 2026-01/2026-11
            2026年七、八月份          | 2026-07/2026-08
            2025年9月至2026年1月      | 2025-09/2026-01
            2025年11月—2月           | 2025-11/2026-02
            2026年3月1日至4月15日     | 2026-03-01/2026-04-15
            2026年3月8—10日          | 2026-03-08/2026-03-10
            截至2026年6月30日         | 2026-01/2026-06
            2025—2026学年            | 2025/2026
            2025-2026学年度           | 2025/2026
            2025－2026学年第一学期     | 2025/2026-S1
            2025~2026学年下学期       | 2025/2026-S2
            20xx-20xx学年第二学期     | xxxx/xxxx-S2
            2026年春季学期            | 2025/2026-S2
            2026年秋季学期            | 2026/2027-S1
            2021—2025年              | 2021..2025
            2021年至2025年            | 2021..2025
            20xx-20xx年              | xxxx..xxxx
            """)
    void whatNamesItsYearNeedsNoContext(String chinese, String expected) {
        assertEquals(Optional.of(expected), Period.read(chinese).map(Period::toString));
        assertEquals(Optional.of(expected), Period.read(chinese, YEAR).map(Period::toString));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            五月份              | 2026-05
            5月                | 2026-05
            元月               | 2026-01
            七、八月份          | 2026-07/2026-08
            7、8、9月          | 2026-07/2026-09
            1―11月             | 2026-01/2026-11
            1－11月            | 2026-01/2026-11
            1–11月             | 2026-01/2026-11
            1~11月             | 2026-01/2026-11
            1至11月            | 2026-01/2026-11
            1月—11月           | 2026-01/2026-11
            上半年             | 2026-H1
            下半年             | 2026-H2
            第三季度           | 2026-Q3
            四季度             | 2026-Q4
            一至三季度         | 2026-01/2026-09
            10月上旬           | 2026-10-01/2026-10-10
            10月中旬           | 2026-10-11/2026-10-20
            2月下旬            | 2026-02-21/2026-02-28
            4月中旬至6月底      | 2026-04-11/2026-06-30
            从4月中旬开始至6月底 | 2026-04-11/2026-06-30
            截止到6月底         | 2026-01/2026-06
            3月8日             | 2026-03-08
            十月一日            | 2026-10-01
            9月8日至10日        | 2026-09-08/2026-09-10
            在3月8日            | 2026-03-08
            全年               | 2026
            今年               | 2026
            去年               | 2025
            明年3月            | 2027-03
            """)
    void yearComesFromTheContext(String chinese, String expected) {
        assertEquals(Optional.of(expected), Period.read(chinese, YEAR).map(Period::toString));
    }

    @ParameterizedTest
    @CsvSource({ "9月,2025-09", "3月,2026-03", "10月中旬,2025-10-11/2025-10-20", "9月至1月,2025-09/2026-01",
            "第一学期,2025/2026-S1", "第二学期,2025/2026-S2", "上半年,2026-H1", "下半年,xxxx-H2" })
    void schoolYearGivesTheYearThatFits(String chinese, String expected) {
        assertEquals(Optional.of(expected), Period.read(chinese, SCHOOL_YEAR).map(Period::toString));
    }

    @ParameterizedTest
    @CsvSource({ "3月,xxxx-03", "上半年,xxxx-H1", "11月至2月,xxxx-11/xxxx-02", "今年4月,xxxx-04" })
    void withoutContextTheYearStaysUnknown(String chinese, String expected) {
        assertEquals(Optional.of(expected), Period.read(chinese).map(Period::toString));
        assertEquals(Optional.of(expected), Period.read(chinese, Period.term(2021, 2025)).map(Period::toString));
        assertEquals(Optional.of(expected), Period.read(chinese, Period.year(2026).mask()).map(Period::toString));
    }

    @Test
    void leapDayIsPutIntoTheOnlyYearThatHasIt() {
        assertEquals(Optional.of(Period.parse("xxxx-02-29")), Period.read("2月29日"));
        assertEquals(Optional.of(Period.parse("2024-02-29")), Period.read("2月29日", Period.term(2021, 2025)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "每季度", "每月逢10日", "每月10日、20日", "春节", "2026", "1、3月", "13月", "2月30日", "x月x日",
            "26名", "三心", "2024—2023年", "2026—2028学年", "3", "年", "工作安排", "一、" })
    void whatIsNoSpanIsNotRead(String chinese) {
        assertEquals(Optional.empty(), Period.read(chinese, YEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026", "2026-H1", "2026-Q3", "2026-03", "2026-03-08", "2026-01/2026-11",
            "2025-11/2026-02", "2026-03-02/2026-06-29", "2026-03-08/2026-03-10", "2025/2026", "2025/2026-S1",
            "2021..2025", "xxxx", "xxxx-H2", "xxxx-03-08", "xxxx/xxxx-S2", "xxxx..xxxx", "xxxx-01/xxxx-11" })
    void labelIsReadBack(Period period) {
        assertEquals(Optional.of(period), Period.read(period.label()));
    }
}
