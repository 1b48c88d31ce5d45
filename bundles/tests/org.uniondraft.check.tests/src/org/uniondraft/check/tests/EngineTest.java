package org.uniondraft.check.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.uniondraft.check.CheckResult;
import org.uniondraft.check.CheckSession;
import org.uniondraft.check.Finding;
import org.uniondraft.check.FindingPath;
import org.uniondraft.check.FindingPlace;
import org.uniondraft.core.catalog.RuleDescriptor.Severity;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Document;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.model.support.Texts;

/** What the checker makes of rules, whatever they find. */
class EngineTest {

    private static Document paper() {
        return TestPapers.document("某某学校工会工作计划", "一、学习", "学习坏坏的《工会法》。", "（一）培训", "参照《工会法》培训。",
                "二、文体活动和其他方面的工作", "举办坏坏坏运动会。");
    }

    private static List<String> lines(CheckResult result, Document document) {
        HeadingNumbers numbers = HeadingNumbers.of(document);
        return result.findings().stream().map(finding -> finding.rule() + " " + FindingPath.of(finding, numbers) + " "
                + finding.offset() + " " + finding.message()).toList();
    }

    @Test
    void findingsComeInReadingOrderWhateverRuleFindsThem() {
        Document document = paper();
        CheckResult result = Checkers.of("test.word", "test.twice", "test.heading").checker().check(document, false);
        assertEquals(List.of("test.heading 一、 0 一、 is numbered and short", "test.word 一、>¶1 2 坏坏 is a bad word",
                "test.twice 一、>¶1 5 《工会法》 stands in 2 places", "test.heading 一、>（一） 0 （一） is numbered and short",
                "test.twice 一、>（一）>¶1 2 《工会法》 stands in 2 places", "test.word 二、>¶1 2 坏坏 is a bad word",
                "test.word 二、>¶1 3 坏坏 is a bad word"), lines(result, document));
        Finding first = result.findings().get(1);
        assertEquals("坏坏", first.text());
        assertEquals(2, first.length());
        assertEquals(TestPapers.all(document, Paragraph.class).getFirst(), first.subject());
    }

    @Test
    void theReaderIsToldThePlaceInWords() {
        Document document = paper();
        HeadingNumbers numbers = HeadingNumbers.of(document);
        assertEquals(List.of("一、学习", "一、学习, paragraph 1", "一、学习, paragraph 1", "（一）培训", "（一）培训, paragraph 1"),
                Checkers.of("test.word", "test.twice", "test.heading").checker().check(document, false).findings().stream()
                        .limit(5).map(finding -> FindingPlace.of(finding, numbers)).toList());
        document.getBody().getSections().getFirst().setHeading(null);
        document.getBody().getSections().getFirst().setRole(SectionRole.PREAMBLE);
        Finding first = Checkers.of("test.word").checker().check(document, false).findings().getFirst();
        assertEquals(ModelNames.get().of(SectionRole.PREAMBLE) + ", paragraph 1", FindingPlace.of(first, HeadingNumbers.of(document)));
    }

    @Test
    void aFinalVersionIsCheckedWithItsOwnSeverities() {
        Checkers checkers = Checkers.of("test.word");
        assertEquals(List.of(), checkers.checker().check(paper(), false).atLeast(Severity.ERROR));
        assertEquals(3, checkers.checker().check(paper(), true).atLeast(Severity.ERROR).size());
        assertEquals(3, checkers.checker().check(paper(), false).atLeast(Severity.WARNING).size());
    }

    @Test
    void aRuleThatThrowsCostsOneFindingAndOneLineInTheLog() {
        Document document = TestPapers.document("某某学校工会工作计划", "一、学习培训", "炸一次，坏坏。", "再炸一次。", "没有。");
        Checkers checkers = Checkers.of("test.word", "test.broken");
        CheckResult result = checkers.checker().check(document, false);
        assertEquals(List.of("test.broken", "test.word"), result.findings().stream().map(Finding::rule).toList());
        assertTrue(result.findings().getFirst().message().contains("“Broken” failed"),
                result.findings().getFirst().message());
        assertEquals(1, checkers.log().size(), checkers.log()::toString);
        assertTrue(checkers.log().getFirst().contains("test.broken of org.uniondraft.check.tests failed"));
    }

    @Test
    void aRuleThatCannotBeMadeCostsTheSame() {
        Checkers checkers = Checkers.of("test.word", "test.missing");
        CheckResult result = checkers.checker().check(paper(), false);
        assertEquals(List.of("test.missing", "test.word", "test.word", "test.word"),
                result.findings().stream().map(Finding::rule).toList());
        assertEquals(1, checkers.log().size(), checkers.log()::toString);
    }

    @Test
    void aRuleThatLooksAtOneTextMayNotAskForOthers() {
        Checkers checkers = Checkers.of("test.curious");
        assertEquals(1, checkers.checker().check(paper(), false).findings().size());
        assertTrue(checkers.log().getFirst().contains("Only a PaperRule may ask for all texts"),
                checkers.log()::toString);
    }

    @Test
    void aCheckStopsWhenItIsTold() {
        int[] asked = {0};
        assertThrows(OperationCanceledException.class,
                () -> Checkers.of("test.word").checker().check(paper(), false, () -> ++asked[0] > 2));
        assertEquals(3, asked[0]);
    }

    @Test
    void aSessionGoesOnWhereItStopped() {
        Document document = paper();
        try (CheckSession session = Checkers.of("test.word", "test.length").checker().open(document, false)) {
            int slices = 1;
            while (!session.update(new OneStep())) {
                assertFalse(session.isCurrent());
                assertEquals(List.of(), session.result().findings());
                slices++;
            }
            assertTrue(slices > 5, slices + " slices");
            assertEquals(4, session.result().findings().size());
        }
    }

    /** Lets one step pass. */
    private static final class OneStep implements BooleanSupplier {

        private boolean passed;

        @Override
        public boolean getAsBoolean() {
            boolean stop = passed;
            passed = true;
            return stop;
        }
    }

    @Test
    void aSessionFollowsAnEdit() {
        Document document = paper();
        try (CheckSession session = Checkers.of("test.word").checker().open(document, false)) {
            assertEquals(3, session.update().findings().size());
            Paragraph paragraph = TestPapers.all(document, Paragraph.class).getFirst();
            Texts.insert(paragraph, 0, "坏坏");
            assertFalse(session.isCurrent());
            assertEquals(List.of(0, 4, 2, 3), session.update().findings().stream().map(Finding::offset).toList());
            assertTrue(session.isCurrent());
        }
    }

    @Test
    void aClosedSessionDoesNotListen() {
        Document document = paper();
        CheckSession session = Checkers.of("test.word").checker().open(document, false);
        session.update();
        session.close();
        Texts.insert(TestPapers.all(document, Paragraph.class).getFirst(), 0, "坏坏");
        assertTrue(session.isCurrent());
        assertTrue(TestPapers.all(document, Paragraph.class).getFirst().eAdapters().isEmpty());
    }
}
