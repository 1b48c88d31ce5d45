package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.intake.draft.Marker;
import org.uniondraft.intake.draft.MarkerShape;
import org.uniondraft.intake.steps.MarkerScanner;

class MarkerScannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "一、办实事|CHINESE|1|一、", "十二、办实事|CHINESE|12|十二、", "三.办实事|CHINESE|3|三.",
        "二．办实事|CHINESE|2|二．", "一、 办实事|CHINESE|1|一、", "（三）办实事|CHINESE_IN_BRACKETS|3|（三）",
        "(三) 办实事|CHINESE_IN_BRACKETS|3|(三)", "（三)办实事|CHINESE_IN_BRACKETS|3|（三)", "（ 三 ）办实事|CHINESE_IN_BRACKETS|3|（三）",
        "（一）、办实事|CHINESE_IN_BRACKETS|1|（一）、", "㈡办实事|CHINESE_IN_BRACKETS|2|㈡", "1、办实事|ARABIC|1|1、",
        "12.办实事|ARABIC|12|12.", "4. 办实事|ARABIC|4|4.", "3．办实事|ARABIC|3|3．", "１、办实事|ARABIC|1|１、",
        "1, 办实事|ARABIC|1|1,", "(1)办实事|ARABIC_IN_BRACKETS|1|(1)", "（10）办实事|ARABIC_IN_BRACKETS|10|（10）",
        "1)办实事|ARABIC_HALF_BRACKET|1|1)", "2）办实事|ARABIC_HALF_BRACKET|2|2）", "①办实事|ENCLOSED|1|①", "⑵办实事|ENCLOSED|2|⑵",
        "第一部分 工作回顾|PART|1|第一部分", "第二部分：工作安排|PART|2|第二部分：", "第 三 部分工作安排|PART|3|第三部分", "第二章 总则|CHAPTER|2|第二章",
        "- 1、办实事|BULLET|1|-1、", "• 办实事|BULLET|0|•", "●办实事|BULLET|0|●" })
    void readsEveryKindOfMarker(String line, MarkerShape shape, int number, String text) {
        Marker marker = MarkerScanner.scan(line).orElseThrow();
        assertAll(() -> assertEquals(shape, marker.shape()), () -> assertEquals(number, marker.number()),
                () -> assertEquals(text, marker.text()),
                () -> assertTrue("办工总".indexOf(line.charAt(marker.length())) >= 0, "content of " + line));
    }

    @ParameterizedTest
    @ValueSource(strings = { "五、六月份共办两期", "七、八月份放假", "三、四名职工参加", "二、三级网络健全", "5.12护士节", "1.55亿吨", "3,000元",
        "1—2家企业", "2026年工作计划", "20余名职工", "第一，办实事", "第一部分工作已经完成。下面说第二部分。", "一是办实事", "一年来，工会办了实事", "百年大计",
        "1", "一、", "（办）", "（一", "(a)", "-5度", "办一、二件实事", "", "1000、办实事" })
    void takesNoOtherTextForAMarker(String line) {
        assertTrue(MarkerScanner.scan(line).isEmpty(), () -> "found " + MarkerScanner.scan(line));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1,办实事", "一，办实事", "2：办实事", "一 办实事", "3 办实事" })
    void isNotSureOfWhatMayStartASentence(String line) {
        assertTrue(MarkerScanner.scan(line).orElseThrow().weak());
    }

    @Test
    void knowsWhichMarkersAreComputedAsTheyAreWritten() {
        assertAll(() -> assertTrue(MarkerScanner.scan("（三）办").orElseThrow().isRegular()),
                () -> assertTrue(MarkerScanner.scan("第二部分：办").orElseThrow().isRegular()),
                () -> assertTrue(!MarkerScanner.scan("㈡办").orElseThrow().isRegular()),
                () -> assertTrue(!MarkerScanner.scan("01、办").orElseThrow().isRegular()));
    }
}
