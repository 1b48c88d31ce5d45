package org.uniondraft.check.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.uniondraft.check.Finding;
import org.uniondraft.check.Suppressions;
import org.uniondraft.core.catalog.RuleDescriptor.Severity;
import org.uniondraft.model.Document;
import org.uniondraft.model.Heading;
import org.uniondraft.model.Identified;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Suppression;
import org.uniondraft.model.support.Texts;

/** Findings that are set aside stay so as long as their words stand in the text. */
class SuppressionTest {

    private static final String[] PAPER = {"某某学校工会工作计划", "一、学习培训", "组织教职工学习业务知识。"};

    private static Document paper(String excerpt, Class<? extends EObject> subject) {
        Document document = TestPapers.document(PAPER);
        Suppression suppression = ModelFactory.eINSTANCE.createSuppression();
        suppression.setId("s1");
        suppression.setRule("some-rule");
        suppression.setExcerpt(excerpt);
        suppression.setReason("习惯写法");
        suppression.setSubject((Identified) TestPapers.all(document, subject).getFirst());
        document.getSuppressions().add(suppression);
        return document;
    }

    @Test
    void aSuppressionWithoutItsTextIsFoundAndRemoved() {
        RuleTester.of("stale-suppression").in(paper("参加培训", Paragraph.class)).finds("").says("参加培训").becomes(PAPER);
    }

    @Test
    void aSuppressionWithItsTextIsNot() {
        RuleTester.of("stale-suppression").in(paper("业务知识", Paragraph.class)).findsNothing();
    }

    private static Document words() {
        return TestPapers.document("某某学校工会工作计划", "一、学习培训", "组织坏坏学习，组织坏坏培训。", "再组织坏坏学习。");
    }

    private static List<Integer> found(Document document) {
        return Checkers.of("test.word").checker().check(document, false).findings().stream().map(Finding::offset).toList();
    }

    @Test
    void aSuppressionIsAboutOneStretchOfOneTextWhereverItMoves() {
        Document document = words();
        Suppressions.suppress(document, Checkers.of("test.word").checker().check(document, false).findings().getFirst(),
                "原话如此").execute();
        assertEquals(List.of(3), found(document), "the same words in the same text are covered, in another text not");
        Texts.insert(TestPapers.all(document, Paragraph.class).getFirst(), 0, "今年要");
        assertEquals(List.of(3), found(document));
        assertEquals("原话如此", document.getSuppressions().getFirst().getReason());
    }

    @Test
    void aSuppressionWithoutObjectIsAboutTheWholePaper() {
        Document document = words();
        Suppression suppression = ModelFactory.eINSTANCE.createSuppression();
        suppression.setRule("test.word");
        document.getSuppressions().add(suppression);
        assertEquals(List.of(), found(document));
        RuleTester.of("stale-suppression").in(document).findsNothing();
    }

    @Test
    void aFindingAboutAnObjectIsSuppressedUntilTheObjectIsGone() {
        Document document = words();
        Checkers checkers = Checkers.of("test.length");
        Finding finding = checkers.checker().check(document, false).findings().getFirst();
        Command command = Suppressions.suppress(document, finding, "长度如此");
        command.execute();
        assertEquals(1, checkers.checker().check(document, false).suppressed().size());
        RuleTester.of("stale-suppression").in(document).findsNothing();
        command.undo();
        assertEquals(1, checkers.checker().check(document, false).findings().size());
    }

    @Test
    void aSuppressionOfATextThatWasDeletedIsFound() {
        Document document = paper("业务知识", Paragraph.class);
        EcoreUtil.remove(TestPapers.all(document, Paragraph.class).getFirst());
        RuleTester.of("stale-suppression").in(document).finds("");
        document.getSuppressions().getFirst().setSubject(null);
        RuleTester.of("stale-suppression").in(document).finds("");
    }

    @Test
    void aTextAsAWholeIsToldByHowItBegins() {
        Document document = words();
        Heading heading = TestPapers.all(document, Heading.class).getFirst();
        heading.setText("学习".repeat(14) + "𠮷𠮷好");
        Finding finding = new Finding("r", Severity.HINT, "", heading, null, 0, 0, "", List.of());
        assertEquals("学习".repeat(14) + "𠮷", Suppressions.excerpt(finding));
        Suppressions.suppress(document, finding, "惯例").execute();
        heading.setText(heading.getText() + "，提高");
        assertTrue(Suppressions.of(document).cover(finding));
        assertTrue(Suppressions.holds(document.getSuppressions().getFirst(), document));
        heading.setText("文体活动");
        assertFalse(Suppressions.of(document).cover(finding));
        assertFalse(Suppressions.holds(document.getSuppressions().getFirst(), document));
    }
}
