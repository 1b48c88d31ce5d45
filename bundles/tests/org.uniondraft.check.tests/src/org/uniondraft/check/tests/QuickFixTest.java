package org.uniondraft.check.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.uniondraft.check.Finding;
import org.uniondraft.check.Fixing;
import org.uniondraft.check.Suppressions;
import org.uniondraft.model.Document;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;

/** How fixes are applied, whatever they do. */
class QuickFixTest {

    private static final String[] LINES = {"某某学校工会工作计划", "一、学习培训", "学习坏坏坏坏内容，不坏坏。", "二、文体活动", "举办坏坏运动会。"};

    private final Checkers checkers = Checkers.of("test.word", "test.twice", "test.length");

    @Test
    void fixesThatOverlapAreAppliedOneAfterTheOther() {
        RuleTester.of("test.word").in(LINES).finds("坏坏", "坏坏", "坏坏", "坏坏", "坏坏").becomes(LINES[0], LINES[1],
                "学习坏内容，不坏。", LINES[3], "举办坏运动会。");
    }

    @Test
    void oneFindingIsPutRightAlone() {
        Document document = TestPapers.document(LINES);
        Finding last = checkers.checker().check(document, false).findings().getLast();
        Fixing fixing = checkers.fixes().one(document, false, last, checkers.fixes().mechanical("test.word").get());
        fixing.command().execute();
        assertEquals(1, fixing.applied());
        assertEquals(List.of(LINES[0], LINES[1], LINES[2], LINES[3], "举办坏运动会。"), TestPapers.printed(document));
    }

    @Test
    void aFindingIsLookedUpAgainByItsWords() {
        Document document = TestPapers.document(LINES);
        Finding last = checkers.checker().check(document, false).findings().getLast();
        TestPapers.all(document, Paragraph.class).getLast().setText("今年举办坏坏运动会。");
        Fixing fixing = checkers.fixes().one(document, false, last, checkers.fixes().mechanical("test.word").get());
        fixing.command().execute();
        assertEquals("今年举办坏运动会。", TestPapers.all(document, Paragraph.class).getLast().getText());
    }

    @Test
    void whatIsLockedOrSetAsideIsLeftAlone() {
        Document document = TestPapers.document(LINES);
        TestPapers.all(document, Section.class).stream().filter(section -> section.getHeading() != null).findFirst()
                .orElseThrow().setLocked(true);
        Finding last = checkers.checker().check(document, false).findings().getLast();
        Suppressions.suppress(document, last, "原话如此").execute();
        assertEquals(1, checkers.checker().check(document, false).suppressed().size());
        Fixing fixing = checkers.fixes().all(document, false, checkers.fixes().mechanical());
        fixing.command().execute();
        assertEquals(0, fixing.applied());
        assertEquals(List.of(LINES), TestPapers.printed(document));
    }

    @Test
    void aFixThatThrowsChangesNothingAndTheOthersAreApplied() {
        Document document = TestPapers.document("某某学校工会工作计划", "一、学习培训", "学习《工会法》，防《炸药》。", "再学《工会法》，再防《炸药》。");
        String before = TestPapers.saved(document);
        Fixing fixing = checkers.fixes().all(document, false, checkers.fixes().of("test.twice").getFirst());
        fixing.command().execute();
        assertEquals(List.of("某某学校工会工作计划", "一、学习培训", "学习《工会法》，防《炸药》。", "再学，再防《炸药》。"),
                TestPapers.printed(document));
        assertEquals(1, fixing.applied());
        assertTrue(checkers.log().getFirst().contains("test.break"), checkers.log()::toString);
        fixing.command().undo();
        assertEquals(before, TestPapers.saved(document));
    }

    @Test
    void aFixWithoutEffectComesToAnEnd() {
        Document document = TestPapers.document(LINES);
        Fixing fixing = checkers.fixes().all(document, false, checkers.fixes().of("test.length").getFirst());
        fixing.command().execute();
        assertEquals(1, fixing.applied());
    }
}
