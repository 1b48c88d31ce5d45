package org.uniondraft.core.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondraft.core.numbering.NumberPattern.Match;

class NumberPatternTest {

    @ParameterizedTest
    @CsvSource({ "一、,3,三、", "（一）,12,（十二）", "1.,7,7.", "(1),10,(10)", "①,20,⑳", "①,21,(21)", "第一部分,2,第二部分",
            "一是,5,五是", "其一是,3,其三是", "首先,2,其次", "首先,9,最后", "１．,12,１２．", "•,4,•" })
    void writesTheNumbersOfAPattern(String one, int number, String expected) {
        assertEquals(expected, NumberPattern.parse(one).format(number));
    }

    @ParameterizedTest
    @CsvSource({ "一、,三、加强民主管理,3,2", "（一）,（十二）送温暖,12,4", "1.,10.台账,10,3", "①,③其他,3,1", "首先,其次要,2,2",
            "第一部分,第三部分 工作打算,3,4" })
    void findsANumberAtTheStart(String one, String text, int number, int length) {
        assertEquals(Optional.of(new Match(number, length)), NumberPattern.parse(one).match(text));
    }

    @Test
    void doesNotTakeAnotherMarkForItsOwn() {
        assertTrue(NumberPattern.parse("（一）").match("(一)半角").isEmpty());
        assertTrue(NumberPattern.parse("1.").match("1、顿号").isEmpty());
        assertTrue(NumberPattern.parse("一、").match("正文 一、").isEmpty());
    }

    @Test
    void aNumberTooLargeToCountIsNoNumber() {
        assertEquals(0, NumberPattern.parse("1.").match("99999999999999999999.").orElseThrow().number());
    }

    @Test
    void derivesThePatternFromAnyNumber() {
        assertEquals(Optional.of(NumberPattern.parse("（一）")), NumberPattern.of("（七）"));
        assertEquals(Optional.of(NumberPattern.parse("1、")), NumberPattern.of("23、"));
        assertEquals(Optional.empty(), NumberPattern.of("•"));
    }
}
