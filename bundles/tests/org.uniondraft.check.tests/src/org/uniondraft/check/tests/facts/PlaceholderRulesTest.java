package org.uniondraft.check.tests.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.uniondraft.check.tests.RuleTester;
import org.uniondraft.check.tests.RuleTester.Checked;
import org.uniondraft.core.catalog.RuleDescriptor.Severity;
import org.uniondraft.model.Paragraph;

class PlaceholderRulesTest {

    private static Checked check(String rule, String paragraph) {
        return RuleTester.of(rule).in("城关小学工会工作总结", "一、工作情况", paragraph);
    }

    @Test
    void masks() {
        check("open-placeholder", "20xx年走访会员xx户，送去慰问金x万元。").finds("20xx", "xx", "x");
        check("open-placeholder", "观看了MAX影片，学习了xls表格的用法。").findsNothing();
    }

    @Test
    void masksThatWereTypedLater() {
        RuleTester.of("open-placeholder").with(document -> {
            var paragraph = (Paragraph) document.getBody().getSections().getFirst().getBlocks().getFirst();
            paragraph.setText("走访会员xx户，地点【待补充】。");
            paragraph.getMarks().clear();
        }).in("城关小学工会工作总结", "一、工作情况", "走访会员。").finds("xx", "【待补充】");
    }

    @Test
    void aFinalVersionHasNone() {
        var findings = RuleTester.of("open-placeholder").asFinal().in("城关小学工会工作总结", "一、工作情况", "走访会员xx户。").findings();
        assertEquals(Severity.ERROR, findings.getFirst().severity());
        assertEquals(Severity.HINT, check("open-placeholder", "走访会员xx户。").findings().getFirst().severity());
    }

    @Test
    void holes() {
        check("text-hole", "以“”和上级要求为准，开展活动。").finds("“”");
        check("text-hole", "走访困难会员，发放慰问金万元。").finds("万元");
        check("text-hole", "全校教师欢度第教师节。").finds("第");
        check("text-hole", "全体会员坚持以党的精神为指引。").finds("以党的精神");
        check("text-hole", "组织会员学习党的十九精神，读原著。").finds("党的十九精神");
        check("text-hole", "年，工会将继续办好夜校。").finds("年");
    }

    @Test
    void nothingIsMissing() {
        check("text-hole", "以“三八”节为契机，赓续党的精神谱系，在第38个教师节表彰先进，成为万元户不稀奇。").findsNothing();
        check("text-hole", "发放慰问金3万元，现场的气氛热烈，大家都认为可以为主题活动出力。").findsNothing();
    }

    @Test
    void damagedNumbers() {
        check("damaged-number", "收到捐款20xx0元，20xx多名会员参加。").finds("20xx0", "20xx");
        check("damaged-number", "20xx年，20xx—20xx学年，20xx届毕业生。").findsNothing();
        check("open-placeholder", "收到捐款20xx0元。").findsNothing();
    }
}
