package org.uniondraft.check.rules.text.tests;

import static org.uniondraft.check.rules.text.tests.Texts.check;
import static org.uniondraft.check.rules.text.tests.Texts.fixes;
import static org.uniondraft.check.rules.text.tests.Texts.letsBe;

import org.junit.jupiter.api.Test;
import org.uniondraft.check.tests.RuleTester;
import org.uniondraft.check.tests.RuleTester.Checked;

/** Guiding formulas and laws, by the year of the paper. */
class FormulasTest {

    private static Checked in(String rule, String year, String text) {
        return RuleTester.of(rule).period(year).in(Texts.TITLE, Texts.HEADING, text);
    }

    @Test
    void formulasBeforeTheirTime() {
        in("early-formula", "2016", "学习党的十九大精神。").finds("党的十九大").says("2017-10-18");
        in("early-formula", "2017", "学习党的十九大精神。").findsNothing();
        in("early-formula", "2016", "迎接党的十九大召开。").findsNothing();
        check("early-formula", "学习党的十九大精神。").findsNothing();
    }

    @Test
    void unionsAndPartyHaveTheirOwnCongresses() {
        in("early-formula", "2019", "学习中国工会十八大精神。").finds("工会十八大");
        in("early-formula", "2019", "学习党的十八大精神。").findsNothing();
    }

    @Test
    void formulasOutOfDate() {
        in("outdated-formula", "2024", "学习党的十九大精神。").finds("党的十九大").says("党的二十大", "2025-10-31");
        in("outdated-formula", "2024", "学习党的十九大、二十大精神和党的二十大报告。").findsNothing();
        in("outdated-formula", "2024", "党的十八大以来变化很大。").findsNothing();
        in("outdated-formula", "2022", "学习党的十九大精神。").findsNothing();
        in("outdated-formula", "2024", "以科学发展观为指导。").finds("科学发展观");
        in("outdated-formula", "2010", "以科学发展观为指导。").findsNothing();
    }

    @Test
    void campaignsThatHaveEnded() {
        in("outdated-formula", "2018", "开展群众路线教育实践活动。").finds("群众路线教育实践活动");
        in("outdated-formula", "2014", "开展群众路线教育实践活动。").findsNothing();
        in("outdated-formula", "2018", "“十二五”期间建成两室。").findsNothing();
    }

    @Test
    void order() {
        check("formula-order", "以“三个代表”重要思想、邓小平理论为指导。").finds("“三个代表”重要思想、邓小平理论");
        letsBe("formula-order", "以邓小平理论和“三个代表”重要思想为指导。", "学习科学发展观，重温邓小平理论。");
    }

    @Test
    void formulasOfDifferentTimes() {
        check("mixed-formulas", "按照“十二五”规划学习工会十八大精神。").finds("“十二五”").says("2023-10-09");
        letsBe("mixed-formulas", "按照“十四五”规划学习工会十八大精神。", "“十二五”期间打下基础，今年学习工会十八大精神。");
    }

    @Test
    void misspeltLaws() {
        fixes("law-misspelt", "学习《女职工劳动保护特殊规定》。", "学习《女职工劳动保护特别规定》。");
        fixes("law-misspelt", "学习《中华人民共和国劳动争议调解仲才法》。", "学习《中华人民共和国劳动争议调解仲裁法》。");
        letsBe("law-misspelt", "学习《教育法》《教师法》《女职工劳动保护特别规定》。", "执行《读书会管理办法》和《企业工会主席产生办法（试行）》。");
    }

    @Test
    void lawsOutOfForce() {
        in("law-out-of-force", "2023", "学习《合同法》《工会法》。").finds("合同法").says("民法典", "2021-01-01");
        in("law-out-of-force", "2020", "学习《合同法》。").findsNothing();
        check("law-out-of-force", "学习《合同法》。").findsNothing();
    }

    @Test
    void unknownLaws() {
        check("law-unknown", "学习《劳动保护法》。").finds("劳动保护法").says("2025-10-31");
        letsBe("law-unknown", "学习《劳动法》《读书会办法》《某某市促进法》《颜体书法》《一线工作法》。");
    }

    @Test
    void lawsWithoutMarks() {
        fixes("law-without-marks", "学习工会法和女职工劳动保护特别规定。", "学习《工会法》和《女职工劳动保护特别规定》。");
        letsBe("law-without-marks", "学习《工会法》，普及劳动法律，取得工会法人资格，办“工会法宣传周”。", "学习《关于贯彻工会法的意见》。");
    }
}
