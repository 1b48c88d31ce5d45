package org.uniondraft.check.tests.facts;

import org.junit.jupiter.api.Test;
import org.uniondraft.check.tests.RuleTester;
import org.uniondraft.check.tests.RuleTester.Checked;

class PersonalRulesTest {

    private static Checked check(String rule, String paragraph) {
        return RuleTester.of(rule).in("城关小学工会工作总结", "一、工作情况", paragraph);
    }

    @Test
    void namesOfTheSick() {
        check("personal-data", "为身患白血病的教师林小禾筹集善款，又到医院看望方大可老师，他因糖尿病住院。").finds("林小禾", "方大可");
        check("personal-data", "为身患白血病的教师筹集善款，慰问住院职工和特困职工。").findsNothing();
        check("personal-data", "教师林小禾获得一等奖。看望了住院的职工。").findsNothing();
    }

    @Test
    void numbersOfCards() {
        check("personal-number", "身份证号110101199003071234，账号6222020200012345678。").finds("110101199003071234",
                "6222020200012345678");
        check("personal-number", "电话13800138000，文号〔2026〕12345678号，共计1234567元。").findsNothing();
    }
}
