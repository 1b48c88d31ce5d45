package org.uniondraft.check.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.uniondraft.check.CheckSession;
import org.uniondraft.check.Finding;
import org.uniondraft.check.tests.rules.AskingRule;
import org.uniondraft.check.tests.rules.EndlessRule;
import org.uniondraft.model.Document;

/** A rule of a plug-in that never ends costs a moment, one finding and one line in the log, and is not begun again. */
class EndlessRuleTest {

    private static final String[] PAPER = {"某某学校工会工作计划", "一、学习培训", "坏坏的圈。", "转个不停。", "圈里坏坏。"};

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    @Test
    void aRuleThatNeverEndsIsLeftBehind() {
        Document document = TestPapers.document(PAPER);
        Checkers checkers = Checkers.of("test.word", "test.endless");
        List<Finding> found = checkers.checker().check(document, false).findings();
        assertEquals(List.of("test.endless", "test.word", "test.endless", "test.word"), rules(found));
        assertTrue(found.getFirst().message().contains("“Endless” failed"), found.getFirst()::message);
        assertEquals(List.of("The rule test.endless of org.uniondraft.check.tests failed: "
                + "it took longer than 2 s for one step; it is left out until the next start"), checkers.log());

        // Neither another checker nor an open paper begins what does not end.
        Checkers others = Checkers.of("test.word", "test.endless");
        assertEquals(List.of("test.endless", "test.word", "test.word"),
                rules(others.checker().check(TestPapers.document(PAPER), false).findings()));
        try (CheckSession session = others.checker().open(document, false)) {
            assertEquals(List.of("test.endless", "test.word", "test.word"), rules(session.update().findings()));
        }
        assertEquals(List.of(), others.log());
        assertEquals(1, EndlessRule.RUNNING.get());
    }

    @Test
    void aRuleThatIsLeftBehindSeesThePaperNoMore() {
        Checkers checkers = Checkers.of("test.word", "test.asking");
        assertEquals(List.of("test.asking", "test.word", "test.word"),
                rules(checkers.checker().check(TestPapers.document(PAPER), false).findings()));
        assertInstanceOf(IllegalStateException.class, AskingRule.ENDED.join());
        assertEquals(1, checkers.log().size(), checkers.log()::toString);
    }
}
