package org.uniondraft.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.model.value.Quantity.Mask;
import org.uniondraft.model.value.Quantity.Qualifier;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            26名          | 26        | 名   |
            39000元       | 39000     | 元   |
            1,124.50元    | 1124.5    | 元   |
            ￥1,000.00    | 1000      | 元   |
            0.74万元      | 7400      | 元   |
            3万5千元      | 35000     | 元   |
            壹仟元        | 1000      | 元   |
            壹仟贰佰元整   | 1200      | 元   |
            1.55亿吨      | 155000000 | 吨   |
            22万人次      | 220000    | 人次 |
            100%         | 100       | %    |
            97.3％        | 97.3      | %    |
            百分之九十五   | 95        | %    |
            200元/篇      | 200       | 元   | 篇
            100/篇        | 100       |      | 篇
            每人200元      | 200       | 元   | 人
            每月每人可获得200元 | 200   | 元   | 月每人
            人均200元      | 200       | 元   | 人
            49 名        | 49        | 名   |
            ３名          | 3         | 名   |
            两家          | 2         | 家   |
            26           | 26        |      |
            26枚         | 26        | 枚   |
            12.5公斤      | 12.5      | 公斤 |
            """)
    void exactOnesHaveAValue(String text, BigDecimal number, String unit, String per) {
        Quantity quantity = Quantity.read(text).orElseThrow();
        assertTrue(quantity.isExact());
        assertEquals(Optional.of(number), quantity.value());
        assertEquals(number, quantity.bounds().low());
        assertEquals(number, quantity.bounds().high());
        assertEquals(unit, quantity.unit());
        assertEquals(per, quantity.per());
        assertEquals(text, quantity.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            近6万元        | NEARLY   | 60000  | 54000  | 60000  | 元
            将近30人       | NEARLY   | 30     | 27     | 30     | 人
            近万元         | NEARLY   | 10000  | 9000   | 10000  | 元
            约30人         | ABOUT    | 30     | 27     | 33     | 人
            10万元左右      | ABOUT    | 100000 | 90000  | 110000 | 元
            13000多元      | OVER     | 13000  | 13000  | 14000  | 元
            96万余元       | OVER     | 960000 | 960000 | 970000 | 元
            一万余元       | OVER     | 10000  | 10000  | 20000  | 元
            10余万元       | OVER     | 100000 | 100000 | 200000 | 元
            6.5万余元      | OVER     | 65000  | 65000  | 66000  | 元
            20多名         | OVER     | 20     | 20     | 30     | 名
            十余家         | OVER     | 10     | 10     | 20     | 家
            百余名         | OVER     | 100    | 100    | 200    | 名
            上百名         | AT_LEAST | 100    | 100    |        | 名
            突破22万人次    | OVER     | 220000 | 220000 |        | 人次
            100%以上       | AT_LEAST | 100    | 100    |        | %
            100% 以上      | AT_LEAST | 100    | 100    |        | %
            不少于5次      | AT_LEAST | 5      | 5      |        | 次
            不超过500元     | AT_MOST  | 500    |        | 500    | 元
            400元以下       | AT_MOST  | 400    |        | 400    | 元
            数百元         | SEVERAL  |        | 200    | 1000   | 元
            几十名         | SEVERAL  |        | 20     | 100    | 名
            数名           | SEVERAL  |        | 2      | 10     | 名
            1—2家         | RANGE    |        | 1      | 2      | 家
            10-15万元      | RANGE    |        | 100000 | 150000 | 元
            5000元至1万元   | RANGE    |        | 5000   | 10000  | 元
            5%~10%        | RANGE    |        | 5      | 10     | %
            两三家         | RANGE    |        | 2      | 3      | 家
            三四十名       | RANGE    |        | 30     | 40     | 名
            十七八人       | RANGE    |        | 17     | 18     | 人
            """)
    void approximateOnesHaveBounds(String text, Qualifier qualifier, BigDecimal number, BigDecimal low,
            BigDecimal high, String unit) {
        Quantity quantity = Quantity.read(text).orElseThrow();
        assertFalse(quantity.isExact());
        assertEquals(qualifier, quantity.qualifier());
        assertEquals(Mask.NONE, quantity.mask());
        assertEquals(Optional.ofNullable(number), quantity.value());
        assertEquals(low, quantity.bounds().low());
        assertEquals(high, quantity.bounds().high());
        assertEquals(unit, quantity.unit());
        assertEquals(text, quantity.raw());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'xx元'     | FULL    | EXACT | 元
            'X名'      | FULL    | EXACT | 名
            'x万余元'   | FULL    | OVER  | 元
            'xx'      | FULL    | EXACT |
            '**人'     | FULL    | EXACT | 人
            '6xx人'    | PARTIAL | EXACT | 人
            'x0元'     | PARTIAL | EXACT | 元
            '20xx0元'  | DAMAGED | EXACT | 元
            '20xx多名' | DAMAGED | OVER  | 名
            ''        | ABSENT  | EXACT |
            ' 元'      | ABSENT  | EXACT | 元
            '万元'     | ABSENT  | EXACT | 元
            """)
    void missingDigitsAreSeen(String text, Mask mask, Qualifier qualifier, String unit) {
        Quantity quantity = Quantity.read(text).orElseThrow();
        assertEquals(mask, quantity.mask());
        assertEquals(qualifier, quantity.qualifier());
        assertEquals(unit, quantity.unit());
        assertNull(quantity.number());
        assertFalse(quantity.isExact());
        assertTrue(quantity.bounds().contains(new BigDecimal(6072)));
        assertEquals(text, quantity.raw());
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026年", "3月", "3月8日", "20xx年", "第3名", "3号", "若干名", "数学", "几何", "一般", "三心", "xx市",
            "2026-03-08", "5-3名", "共26名", "26名，39000元", "〔2026〕3号", "三届" })
    void otherTextIsNoQuantity(String text) {
        assertEquals(Optional.empty(), Quantity.read(text));
    }

    @ParameterizedTest
    @CsvSource({ "26,名,26名", "39000.00,元,39000元", "1E+3,元,1000元", "0.50,%,0.5%", "0.000,,0", "-3,元,-3元" })
    void plainFormIsWritten(BigDecimal number, String unit, String expected) {
        Quantity quantity = Quantity.of(number, unit);
        assertEquals(expected, quantity.toString());
        assertEquals(0, number.compareTo(quantity.number()));
        assertTrue(quantity.isExact());
    }

    @Test
    void plainFormIsReadBack() {
        Random random = new Random(26);
        for (int i = 0; i < 5000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), random.nextInt(4));
            Quantity quantity = Quantity.of(number, random.nextBoolean() ? "元" : null);
            assertEquals(Optional.of(quantity), Quantity.read(quantity.toString()));
        }
    }
}
