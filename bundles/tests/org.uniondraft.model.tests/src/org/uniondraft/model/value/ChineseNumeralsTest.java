package org.uniondraft.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

    @ParameterizedTest
    @CsvSource({ "0,零", "1,一", "2,二", "10,十", "11,十一", "19,十九", "20,二十", "21,二十一", "99,九十九", "100,一百", "101,一百零一",
            "103,一百零三", "110,一百一十", "119,一百一十九", "1000,一千", "1001,一千零一", "1010,一千零一十", "1100,一千一百",
            "2026,二千零二十六", "10000,一万", "10005,一万零五", "10050,一万零五十", "20000,二万", "100000,十万", "107000,十万七千",
            "10100000,一千零一十万", "99999999,九千九百九十九万九千九百九十九", "100000000,一亿", "100050000,一亿零五万",
            "100000001,一亿零一", "3200000000000,三万二千亿", "3000100000000,三万零一亿", "3000000000000,三万亿" })
    void numbersAreWrittenAndReadBack(long number, String numeral) {
        assertEquals(numeral, ChineseNumerals.format(number));
        assertEquals(OptionalLong.of(number), ChineseNumerals.parse(numeral));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            两万       | 20000
            一百十      | 110
            一百三      | 130
            一万五      | 15000
            两千零五    | 2005
            廿         | 20
            廿三        | 23
            卅一        | 31
            二〇二六    | 2026
            二○二六     | 2026
            二零二六    | 2026
            壹仟贰佰    | 1200
            贰拾萬      | 200000
            １２       | 12
            26        | 26
            1,124     | 1124
            3万5千     | 35000
            1亿2000万  | 120000000
            1.55亿     | 155000000
            ①         | 1
            ⑳         | 20
            ⑾         | 11
            ⒊         | 3
            ㈩         | 10
            """)
    void otherFormsAreRead(String numeral, long number) {
        assertEquals(OptionalLong.of(number), ChineseNumerals.parse(numeral));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "百", "万", "十百", "一百二百", "二十三十", "一万万", "三十四五", "1,2", "1.", "x", "一x", "第一", "一、",
            "〇百", "一百零", "12.5", "9223372036854775808" })
    void whatIsNoWholeNumeralIsNotRead(String text) {
        assertEquals(OptionalLong.empty(), ChineseNumerals.parse(text));
    }

    @Test
    void fractionsAreReadAsDecimals() {
        assertEquals(new BigDecimal("12.5"), ChineseNumerals.parseDecimal("12.5").orElseThrow());
        assertEquals(0, new BigDecimal("16600").compareTo(ChineseNumerals.parseDecimal("1.66万").orElseThrow()));
    }

    @Test
    void everyNumberUpToTenThousandAndManyBeyondComeBack() {
        for (long number = 0; number <= 10_000; number++) {
            assertEquals(OptionalLong.of(number), ChineseNumerals.parse(ChineseNumerals.format(number)));
        }
        Random random = new Random(9704);
        for (int i = 0; i < 20_000; i++) {
            long bound = (long) Math.pow(10, 1 + random.nextInt(16));
            long step = (long) Math.pow(10, random.nextInt(6));
            long number = random.nextLong(bound) / step * step;
            assertEquals(OptionalLong.of(number), ChineseNumerals.parse(ChineseNumerals.format(number)));
        }
    }

    @Test
    void yearsAndCircledNumbersAreWritten() {
        assertEquals("二〇二六", ChineseNumerals.formatYear(2026));
        assertEquals("一九四九", ChineseNumerals.formatYear(1949));
        assertEquals("①", ChineseNumerals.formatCircled(1));
        assertEquals("⑳", ChineseNumerals.formatCircled(20));
        for (int number = 1; number <= 20; number++) {
            assertEquals(OptionalLong.of(number), ChineseNumerals.parse(ChineseNumerals.formatCircled(number)));
        }
    }

    /** The examples of the rules for filling in receipts (正确填写票据和结算凭证的基本规定). */
    @ParameterizedTest
    @CsvSource({ "0,零元整", "1200,壹仟贰佰元整", "1409.50,壹仟肆佰零玖元伍角整", "6007.14,陆仟零柒元壹角肆分", "1680.32,壹仟陆佰捌拾元叁角贰分",
            "107000.53,壹拾万柒仟元伍角叁分", "16409.02,壹万陆仟肆佰零玖元零贰分", "325.04,叁佰贰拾伍元零肆分", "10,壹拾元整", "0.5,伍角整",
            "0.05,伍分", "0.005,壹分", "10000000,壹仟万元整", "39000,叁万玖仟元整" })
    void moneyIsWrittenInCapitals(BigDecimal yuan, String capitals) {
        assertEquals(capitals, ChineseNumerals.formatMoney(yuan));
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        List<Runnable> wrong = List.of(() -> ChineseNumerals.format(-1),
                () -> ChineseNumerals.format(10_000_000_000_000_000L), () -> ChineseNumerals.formatYear(-1),
                () -> ChineseNumerals.formatCircled(0), () -> ChineseNumerals.formatCircled(21),
                () -> ChineseNumerals.formatMoney(new BigDecimal("-1")),
                () -> ChineseNumerals.formatMoney(new BigDecimal("-0.01")),
                () -> ChineseNumerals.formatMoney(new BigDecimal("1e17")));
        for (Runnable writing : wrong) {
            assertTrue(assertThrows(IllegalArgumentException.class, writing::run).getMessage().length() > 10);
        }
    }
}
