package org.uniondraft.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.model.value.Quantity.Mask;
import org.uniondraft.model.value.Quantity.Match;

class QuantityFindTest {

    private static String found(String text) {
        return Quantity.find(text).stream().map(match -> match.quantity().raw()).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            走访会员26名，送去慰问金39000元。              # 26名|39000元
            合计5人次、6户、7家，共1.5万元                 # 5人次|6户|7家|1.5万元
            增长24%、7%和21.5%                          # 24%|7%|21.5%
            满意率达到98%以上                            # 98%以上
            参加者近6万人次，支出96万余元                   # 近6万人次|96万余元
            稿酬按200元/篇计，材料按100/篇计                # 200元/篇|100/篇
            每人200元，每月每人可获得50元                   # 每人200元|每月每人可获得50元
            捐款3万5千元，另有壹仟元                       # 3万5千元|壹仟元
            数百元，几十名，十余家，两三家                   # 数百元|几十名|十余家|两三家
            每年办1—2场                                 # 1—2场
            举办五期，四名会员                            # 五期|四名
            49 名职工，6 072元                          # 49 名|072元
            共有３名                                    # ３名
            参加培训212天次，学习64小时                    # 212天次|64小时
            下降2个百分点，历时3个月                       # 2个百分点|3个月
            """)
    void quantitiesAreFoundInText(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026年3月5日", "某工〔2026〕3号", "1、加强学习", "1.人员情况", "2.组织建设", "（3）名称", "第三届二次会议", "六届六次职代会",
            "第2名", "第一次", "3月份安排", "一个中心", "三个代表", "两种形式", "五、六月份", "三八节", "两节期间", "20xx年", "xx市xx处", "xx公司",
            "一步一个脚印", "2021—2025年", "A4纸", "加强 人员培训", "总结 篇8", "再上一个台阶", "万元户", "" })
    void datesOrdinalsNumbersAndWordsAreNotFound(String text) {
        assertEquals("", found(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            走访xx人，送去x万余元        # xx人     # FULL
            走访6xx人                 # 6xx人    # PARTIAL
            回拨20xx0元               # 20xx0元  # DAMAGED
            近年有20xx多名会员          # 20xx多名 # DAMAGED
            安排 名会员参加             # ' 名'    # ABSENT
            结余： 元。                # ' 元'    # ABSENT
            共发慰问金万元             # 万元      # ABSENT
            """)
    void placesWithoutDigitsAreFound(String text, String raw, Mask mask) {
        Match match = Quantity.find(text).getFirst();
        assertEquals(raw, match.quantity().raw());
        assertEquals(mask, match.quantity().mask());
        assertEquals(raw, text.substring(match.start(), match.end()));
    }

    @Test
    void matchesAreInOrderAndApart() {
        String text = "先后慰问26名、 名、xx名，发放物品价值39000元";
        List<Match> matches = Quantity.find(text);
        int end = 0;
        for (Match match : matches) {
            assertEquals(text.substring(match.start(), match.end()), match.quantity().raw());
            assertEquals(Math.max(end, match.start()), match.start());
            end = match.end();
        }
        assertEquals(4, matches.size());
    }

    /** Text from outside may be anything; neither time nor stack may run out. */
    @ParameterizedTest
    @ValueSource(strings = { "一", "x", "1", "1,111", ",111", "每月", "三四", "1万", "数", "近", "百分之", "1-", "  ", "¥" })
    void longRunsOfOneThingEnd(String piece) {
        assertEquals("", found(piece.repeat(20_000) + "。"));
        assertEquals(Optional.empty(), Quantity.read(piece.repeat(20_000) + "。"));
    }
}
