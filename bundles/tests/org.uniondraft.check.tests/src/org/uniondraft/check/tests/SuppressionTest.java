package org.uniondraft.check.tests;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.uniondraft.model.Document;
import org.uniondraft.model.Identified;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Suppression;

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
}
