package org.uniondraft.check.rules.text.tests;

import static org.uniondraft.check.rules.text.tests.Texts.check;
import static org.uniondraft.check.rules.text.tests.Texts.fixes;
import static org.uniondraft.check.rules.text.tests.Texts.letsBe;

import org.junit.jupiter.api.Test;
import org.uniondraft.check.tests.RuleTester;

/** How numbers are written. */
class NumeralsTest {

    @Test
    void monthsInTwoWays() {
        RuleTester.of("month-style").in(Texts.TITLE, Texts.HEADING, "3月份办读书会，5月底办棋赛。", "六月份办歌会。").finds("六").becomes(
                Texts.TITLE, Texts.HEADING, "3月份办读书会，5月底办棋赛。", "6月份办歌会。");
        letsBe("month-style", "3月份办读书会，历时三个月。", "三月份办读书会，六月底结束。", "3月份筹备，二〇二四年六月五日开幕。");
    }

    @Test
    void rangesWithoutTheirUnit() {
        fixes("range-unit", "参加率提高5～10%，投入3—5万元。", "参加率提高5%～10%，投入3万—5万元。");
        letsBe("range-unit", "参加率提高5%～10%。", "2021—2025年投入5万元。", "得分21-5。");
    }

    @Test
    void dashesOfRanges() {
        fixes("range-dash", "每场3-5名，1―11月共八场。", "每场3—5名，1—11月共八场。");
        letsBe("range-dash", "电话010-12345678，编号A-3，比分3-2。", "每场3—5名，3～5名。", "2024-03-05日。");
    }

    @Test
    void approximateTwice() {
        check("doubled-approximation", "参加者近100余人，约50人左右获奖。").finds("近100余人", "约50人左右");
        letsBe("doubled-approximation", "参加者近100人，50余人获奖，签约30多人。", "大约50人到场，其他人在周边左右走动。");
    }

    @Test
    void exactYetApproximate() {
        check("approximate-exact", "借书354余册，参加者近6072人。").finds("354余", "近6072");
        letsBe("approximate-exact", "借书350余册，参加者近6000人，签约354人。", "12多人。");
    }

    @Test
    void digitsMixedWithNumerals() {
        check("mixed-numeral", "捐款3万5千元，购书5百册。").finds("3万5千", "5百");
        letsBe("mixed-numeral", "捐款3.5万元，全长5千米，重5千克，占5百分点。");
    }

    @Test
    void shortYears() {
        fixes("short-year", "自09年起每年一届。", "自2009年起每年一届。");
        letsBe("short-year", "自2009年起，历时10年，80年代开办。");
    }

    @Test
    void approximateNumbersWithAMark() {
        fixes("approximate-comma", "每组三、四名。", "每组三四名。");
        letsBe("approximate-comma", "每组三四名。", "七、八月份放假。", "每组三、五名，五、六年级参加。", "两队争三、四名。");
    }

    @Test
    void festivals() {
        fixes("festival-mark", "庆祝“三·八”节和“五.一”节，办“5.12”护士节讲座。", "庆祝“三八”节和“五一”节，办“5·12”护士节讲座。");
        letsBe("festival-mark", "纪念“一二·九”运动和“一·二八”抗战。", "用时5.1小时，得分3.8。", "庆祝“5·1”节。");
    }

    @Test
    void zeroesOfYears() {
        fixes("year-zero", "二○一三年和二O二四年。", "二〇一三年和二〇二四年。");
        letsBe("year-zero", "二〇一三年，一二十年。");
    }

    @Test
    void eventsAreNotCountedInPersons() {
        check("person-times", "全年以分会为依托的慰问活动多达10多人次。").finds("人次").says("慰问活动多达10多人次");
        letsBe("person-times", "参加各类活动达10多人次。", "开展慰问活动10次，慰问职工30人次。", "活动吸引会员参加，共计186人次。");
    }
}
