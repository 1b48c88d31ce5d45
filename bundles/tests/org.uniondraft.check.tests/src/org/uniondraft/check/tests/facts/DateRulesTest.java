package org.uniondraft.check.tests.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.uniondraft.check.tests.RuleTester;
import org.uniondraft.check.tests.RuleTester.Checked;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;

class DateRulesTest {

    private static final String TITLE = "城关小学工会工作计划";

    private static Checked check(String rule, String period, String paragraph) {
        RuleTester tester = RuleTester.of(rule);
        return (period == null ? tester : tester.period(period)).in(TITLE, "一、工作安排", paragraph);
    }

    @Test
    void daysThatAreInNoCalendar() {
        check("impossible-date", null, "2月30日开会，13月5日小结，2027年2月29日表彰。").finds("2月30日", "13月5日", "2027年2月29日");
        check("impossible-date", null, "2月29日开会，12月31日小结，2028年2月29日表彰，三月八日座谈，1.2月5日另定。").findsNothing();
    }

    @Test
    void daysOfTheWeek() {
        check("weekday-mismatch", "2026", "3月5日（星期五）召开会议。").finds("五").says("星期四");
        check("weekday-mismatch", "2026", "3月5日（星期四）召开会议。").findsNothing();
        check("weekday-mismatch", null, "3月5日（星期五）召开会议。").findsNothing();
        check("weekday-mismatch", "2027", "2026年3月5日（周四）召开会议。").findsNothing();
    }

    @Test
    void yearsThatLostDigits() {
        check("damaged-date", null, "二_年三月五日召开会议。").finds("二_年三月五日");
        check("damaged-date", null, "二六年三月五日和26年3月5日召开会议。").finds("二六年三月五日", "26年3月5日");
        check("damaged-date", null, "2026年3月5日、二〇二六年三月五日召开会议，建校30年来的3月5日。").findsNothing();
    }

    private static void sign(Document document, String date) {
        document.setBackMatter(ModelFactory.eINSTANCE.createBackMatter());
        document.getBackMatter().setDate(date);
    }

    private static Checked signed(String rule, String date) {
        return RuleTester.of(rule).period("2026").with(document -> sign(document, date)).in(TITLE, "一、工作安排", "开会。");
    }

    @Test
    void datesOfSignature() {
        signed("signature-date", "二__年三月五日").finds("");
        signed("signature-date", "2026年2月30日").finds("");
        signed("signature-date", "2026年3月5日").findsNothing();
        signed("signature-year", "2023年3月5日").finds("").says("2026");
        signed("signature-year", "2025年12月30日").findsNothing();
    }

    @Test
    void theOfficialFormOfADate() {
        for (String date : List.of("二〇二六年三月五日", "2026-03-05", "2026年03月05日")) {
            Checked checked = signed("signature-date-form", date).finds("");
            checked.becomes(TITLE, "一、工作安排", "开会。", "2026年3月5日");
            assertEquals("2026年3月5日", checked.document().getBackMatter().getDate());
        }
        signed("signature-date-form", "2026年3月5日").findsNothing();
        signed("signature-date-form", "20xx年3月5日").findsNothing();
    }

    @Test
    void theYearOfTheTitle() {
        RuleTester.of("title-year").period("2026").in("城关小学工会2025年工作计划", "一、工作安排", "开会。").finds("2025");
        RuleTester.of("title-year").period("2025/2026").in("城关小学工会2025—2026学年工作计划", "一、工作安排", "开会。").findsNothing();
        RuleTester.of("title-year").with(document -> document.setPeriod(null)).in("城关小学工会2025年工作计划", "一、安排", "开会。")
                .findsNothing();
    }

    @Test
    void aYearThatIsOver() {
        check("past-year-ahead", "2026", "2024年，我们将继续办好球赛。").finds("2024");
        check("past-year-ahead", "2026", "2026年，我们将继续办好球赛。2024年举办的球赛很受欢迎。").findsNothing();
    }

    @Test
    void spansThatEndBeforeTheyBegin() {
        check("backward-span", null, "活动时间为6月10日至5日。").finds("6月10日至5日");
        check("backward-span", null, "活动时间为2026年5月至2026年3月。").finds("2026年5月至2026年3月");
        check("backward-span", null, "活动时间为6月5日至10日，11月20日至1月10日，2025年11月至2026年3月。").findsNothing();
    }

    @Test
    void anniversaries() {
        check("anniversary-year", "2026", "举办建国65周年歌会。").finds("65周年").says("2014");
        check("anniversary-year", "2026", "庆祝第30个教师节。").finds("第30个").says("2014");
        check("anniversary-year", "2026", "举办建党105周年歌会，庆祝第42个教师节，筹备建校65周年校庆。").findsNothing();
        check("anniversary-year", "2026", "筹备建党105周年和建校70周年歌会。").findsNothing();
        check("anniversary-year", "2026", "2014年建国65周年时的歌会令人难忘。").findsNothing();
    }

    @Test
    void theYearOfAMaskedPaper() {
        check("year-by-anniversary", "xxxx", "举办建国65周年歌会。").finds("65周年").says("2014");
        check("year-by-anniversary", "2014", "举办建国65周年歌会。").findsNothing();
    }

    @Test
    void congressesYetToCome() {
        check("congress-before-date", "2015", "认真学习党的二十大精神。").finds("二十大").says("2022");
        check("congress-before-date", "2021", "以实际行动迎接党的二十大召开。").findsNothing();
        check("congress-before-date", "2024", "学习党的二十大精神和工会十八大精神，评选二十大员。").findsNothing();
    }

    @Test
    void plansThatWereOver() {
        check("plan-over-at-congress", null, "学习党的十九大精神，为实现“十二五”规划出力。").finds("十二五").says("十九大");
        check("plan-over-at-congress", null, "学习党的十八大精神，为实现“十二五”规划出力。").findsNothing();
    }

    @Test
    void months() {
        RuleTester.of("month-order").in("城关小学工会工作计划表", "一月份", "1、开会", "三月份", "1、座谈", "二月份", "1、走访", "四月份",
                "1、球赛").finds("");
        RuleTester.of("month-order").in("城关小学工会工作计划表", "九月份", "1、开会", "十月份", "1、座谈", "一月份", "1、走访", "二月份",
                "1、球赛").findsNothing();
        RuleTester.of("missing-months").in("城关小学工会工作计划表", "一月份", "1、开会", "二月份", "1、走访", "三月份", "1、座谈", "五月份",
                "1、球赛", "六月份", "1、小结", "七、八月份", "1、休养").finds("").says("4月");
        RuleTester.of("missing-months").in("城关小学工会工作计划表", "一月份", "1、开会", "五月份", "1、走访", "九月份", "1、座谈")
                .findsNothing();
    }
}
