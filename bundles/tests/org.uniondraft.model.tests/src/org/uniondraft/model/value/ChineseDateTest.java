package org.uniondraft.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.model.value.ChineseDate.Form;
import org.uniondraft.model.value.ChineseDate.State;

class ChineseDateTest {

    @ParameterizedTest
    @CsvSource({ "2026年3月5日,2026-03-05,ARABIC,true", "2026年12月31日,2026-12-31,ARABIC,true",
            "2026年03月05日,2026-03-05,ARABIC,false", "2026年3月5号,2026-03-05,ARABIC,false",
            "2026 年 3 月 5 日,2026-03-05,ARABIC,false", "２０２６年３月５日,2026-03-05,ARABIC,false",
            "二〇二六年三月五日,2026-03-05,CHINESE,false", "二○二六年三月五日,2026-03-05,CHINESE,false",
            "二零二六年十二月三十一日,2026-12-31,CHINESE,false", "二〇二六年十月二十日,2026-10-20,CHINESE,false",
            "2026-03-05,2026-03-05,NUMERIC,false", "2026.3.5,2026-03-05,NUMERIC,false", "2026/3/5,2026-03-05,NUMERIC,false" })
    void daysAreRead(String text, LocalDate day, Form form, boolean official) {
        ChineseDate date = ChineseDate.read(text).orElseThrow();
        assertEquals(day, date.date());
        assertEquals(form, date.form());
        assertEquals(State.COMPLETE, date.state());
        assertEquals(official, date.isOfficial());
        assertEquals(text, date.toString());
        assertEquals(Optional.of(day), ChineseDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource({ "20xx年3月5日,MASKED", "20XX年12月1日,MASKED", "2026年x月x日,MASKED", "xx年1月15日,MASKED", "××××年×月×日,MASKED",
            "二__年二月二十八日,DAMAGED", "二一年十一月三十日,DAMAGED", "26年3月5日,DAMAGED", "2026年2月30日,IMPOSSIBLE",
            "2026年13月1日,IMPOSSIBLE", "二〇二六年二月三十日,IMPOSSIBLE", "2026-02-30,IMPOSSIBLE" })
    void whatIsNoKnownDaySaysWhy(String text, State state) {
        ChineseDate date = ChineseDate.read(text).orElseThrow();
        assertEquals(state, date.state());
        assertFalse(date.isOfficial());
        assertEquals(text, date.raw());
        assertEquals(Optional.empty(), ChineseDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "2026年3月", "3月5日", "2026年", "26名", "2026-03.05", "20260305", "于2026年3月5日" })
    void whatIsNoDateIsNotRead(String text) {
        assertEquals(Optional.empty(), ChineseDate.read(text));
    }

    @Test
    void bothFormsAreWrittenAndReadBack() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        for (LocalDate day = first; day.getYear() < 2029; day = day.plusDays(1)) {
            assertEquals(Optional.of(day), ChineseDate.parse(ChineseDate.format(day)));
            assertEquals(Optional.of(day), ChineseDate.parse(ChineseDate.formatChinese(day)));
            assertTrue(ChineseDate.read(ChineseDate.format(day)).orElseThrow().isOfficial());
        }
        assertEquals("2025年1月1日", ChineseDate.format(first));
        assertEquals("二〇二五年一月一日", ChineseDate.formatChinese(first));
        assertEquals("二〇二五年十二月二十一日", ChineseDate.formatChinese(LocalDate.of(2025, 12, 21)));
    }
}
