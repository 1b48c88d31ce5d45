package org.uniondraft.check.tests.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.uniondraft.check.tests.RuleTester;
import org.uniondraft.check.tests.RuleTester.Checked;
import org.uniondraft.check.tests.TestPapers;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

class NumberRulesTest {

    private static final String TITLE = "城关小学工会工作计划";

    private static Checked check(String rule, String... lines) {
        return RuleTester.of(rule).in(lines);
    }

    @Test
    void aNumberTwice() {
        check("duplicate-number", TITLE, "一、抓学习", "每月学习一次。", "二、抓服务", "走访会员。", "二、抓活动", "办好球赛。")
                .finds("").says("三、")
                .becomes(TITLE, "一、抓学习", "每月学习一次。", "二、抓服务", "走访会员。", "三、抓活动", "办好球赛。");
    }

    @Test
    void theSameNumberBelowAnotherHeadingIsNone() {
        check("duplicate-number", TITLE, "一、抓学习", "（一）读书", "每月一本。", "（二）听课", "每季一次。", "二、抓服务", "（一）走访",
                "看望会员。", "（二）帮扶", "建立台账。").findsNothing();
    }

    @Test
    void aNumberLeftOut() {
        check("number-sequence", TITLE, "一、抓学习", "每月学习一次。", "二、抓服务", "走访会员。", "四、抓活动", "办好球赛。")
                .finds("").says("四、", "三、")
                .becomes(TITLE, "一、抓学习", "每月学习一次。", "二、抓服务", "走访会员。", "三、抓活动", "办好球赛。");
    }

    @Test
    void aNumberGoesBack() {
        check("number-sequence", TITLE, "一、抓学习", "每月学习一次。", "二、抓服务", "走访会员。", "三、抓活动", "办好球赛。", "二、抓宣传",
                "办好专栏。").finds("").says("二、", "四、");
    }

    @Test
    void aNumberThatIsBuriedInTheTextBeforeIsNotMissing() {
        check("number-sequence", TITLE, "一、抓学习", "每月学习一次。二、抓服务。走访会员，听取意见。", "三、抓活动", "办好球赛。").findsNothing();
    }

    @Test
    void numbersThatRunOnIntoTheSecondPartAreInOrder() {
        Document document = TestPapers.document(TITLE, "一、抓学习", "每月学习一次。", "二、抓服务", "走访会员。");
        Section body = document.getBody();
        Section part = ModelFactory.eINSTANCE.createSection();
        part.setRole(SectionRole.PART);
        part.setHeading(ModelFactory.eINSTANCE.createHeading());
        part.getHeading().setText("工作安排");
        part.getHeading().setNumberMode(org.uniondraft.model.NumberMode.NONE);
        Section last = body.getSections().getLast();
        body.getSections().add(part);
        part.getSections().add(last);
        last.getHeading().setNumberMode(org.uniondraft.model.NumberMode.LITERAL);
        last.getHeading().setLiteralNumber("一、");
        RuleTester.of("number-sequence").in(document).findsNothing();
    }

    @Test
    void numbersBeginAgainWithoutAHeadingAbove() {
        check("number-restart", TITLE, "一、抓学习", "每月学习一次。", "二、抓服务", "走访会员。", "一、抓活动", "办好球赛。", "二、抓宣传",
                "办好专栏。").finds("").says("一、", "三、");
    }

    @Test
    void numbersBeginAgainInEachPart() {
        check("number-restart", TITLE, "第一部分 工作总结", "一、抓学习", "每月学习一次。", "二、抓服务", "走访会员。", "第二部分 工作安排",
                "一、抓活动", "办好球赛。", "二、抓宣传", "办好专栏。").findsNothing();
    }

    @Test
    void oneOfSeveralNumbersIsWrittenOtherwise() {
        Document document = TestPapers.document(TITLE, "一、抓学习", "每月学习一次。", "二、抓服务", "走访会员。", "三、抓活动", "办好球赛。");
        var heading = document.getBody().getSections().getLast().getHeading();
        heading.setNumberMode(org.uniondraft.model.NumberMode.LITERAL);
        heading.setLiteralNumber("3、");
        RuleTester.of("mixed-number-styles").in(document).finds("").says("3、", "三、")
                .becomes(TITLE, "一、抓学习", "每月学习一次。", "二、抓服务", "走访会员。", "三、抓活动", "办好球赛。");
    }

    @Test
    void eachLevelHasAStyleOfItsOwn() {
        check("mixed-number-styles", TITLE, "一、抓学习", "1.读书", "每月一本。", "2.听课", "每季一次。", "二、抓服务", "走访会员。")
                .findsNothing();
    }

    @Test
    void bracketsOfTwoWidths() {
        check("mixed-bracket-width", TITLE, "一、抓学习", "（一）读书", "每月一本。", "（二）听课", "每季一次。", "二、抓服务", "(一)走访",
                "看望会员。", "(二)帮扶", "建立台账。").finds("", "").says("（")
                .becomes(TITLE, "一、抓学习", "（一）读书", "每月一本。", "（二）听课", "每季一次。", "二、抓服务", "（一）走访", "看望会员。",
                        "（二）帮扶", "建立台账。");
    }

    @Test
    void bracketsOfOneWidthAreAnAuthorsChoice() {
        check("mixed-bracket-width", TITLE, "一、抓学习", "(一)读书", "每月一本。", "(二)听课", "每季一次。").findsNothing();
    }

    @Test
    void partsNumberedInTwoWays() {
        String[] alike = {TITLE, "一、回顾", "（一）读书", "每月一本。", "（二）听课", "每季一次。", "二、打算", "（一）走访", "看望会员。",
            "（二）帮扶", "建立台账。"};
        check("number-style-by-part", TITLE, "一、回顾", "（一）读书", "每月一本。", "（二）听课", "每季一次。", "二、打算", "1、走访",
                "看望会员。", "2、帮扶", "建立台账。").finds("").says("1、", "（一）").becomes(alike);
        check("number-style-by-part", alike).findsNothing();
    }

    @Test
    void levelsInTheOrderOfTheStandard() {
        assertEquals(1, check("number-level-order", TITLE, "（一）抓学习", "一、读书", "每月一本。", "二、听课", "每季一次。", "（二）抓服务",
                "走访会员。").findings().size());
        check("number-level-order", TITLE, "一、抓学习", "1.读书", "每月一本。", "2.听课", "每季一次。").findsNothing();
    }
}
