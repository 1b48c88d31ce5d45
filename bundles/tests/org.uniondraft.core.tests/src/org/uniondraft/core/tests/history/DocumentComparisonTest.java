package org.uniondraft.core.tests.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uniondraft.core.history.Difference;
import org.uniondraft.core.history.Difference.Kind;
import org.uniondraft.core.history.DocumentComparison;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.Strong;
import org.uniondraft.model.support.Ids;

class DocumentComparisonTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Document before = MAKE.createDocument();
    private Document after;

    @BeforeEach
    void makePaper() {
        before.setId("doc");
        before.setBody(MAKE.createSection());
        before.getBody().setId("body");
        for (String name : List.of("甲", "乙", "丙")) {
            before.getBody().getSections().add(section(name));
        }
        after = EcoreUtil.copy(before);
    }

    private static Section section(String name) {
        Section section = MAKE.createSection();
        section.setId(Ids.random().next());
        Paragraph paragraph = MAKE.createParagraph();
        paragraph.setId(Ids.random().next());
        paragraph.setText("说" + name + "。");
        section.getBlocks().add(paragraph);
        return section;
    }

    private Paragraph paragraph(int section) {
        return (Paragraph) after.getBody().getSections().get(section).getBlocks().getFirst();
    }

    private List<String> compare() {
        return DocumentComparison.compare(before, after).stream()
                .map(difference -> difference.kind() + " " + difference.oldValue() + "|" + difference.newValue()).toList();
    }

    @Test
    void theSameStatesDoNotDiffer() {
        assertEquals(List.of(), compare());
    }

    @Test
    void aTextThatChangedIsTold() {
        paragraph(1).setText("说乙和丁。");
        Difference difference = DocumentComparison.compare(before, after).getFirst();
        assertSame(paragraph(1), difference.subject());
        assertEquals(ModelPackage.Literals.MARKED_TEXT__TEXT, difference.feature());
        assertEquals(List.of("CHANGED 说乙。|说乙和丁。"), compare());
    }

    @Test
    void whatComesAndGoesIsToldOnceAndInOrder() {
        after.getBody().getSections().remove(1);
        after.getBody().getSections().add(0, section("丁"));
        assertEquals(List.of("ADDED |说丁。", "REMOVED 说乙。|"), compare());
    }

    @Test
    void whatWentAtTheEndIsTold() {
        after.getBody().getSections().remove(2);
        after.getBody().getSections().remove(1);
        assertEquals(List.of("REMOVED 说乙。|", "REMOVED 说丙。|"), compare());
    }

    @Test
    void aMoveIsNeitherARemovalNorAnAddition() {
        after.getBody().getSections().move(0, 2);
        assertEquals(List.of("MOVED |说丙。"), compare());
    }

    @Test
    void aMoveIntoAnotherSectionIsAMove() {
        Section moved = after.getBody().getSections().get(2);
        after.getBody().getSections().get(0).getSections().add(moved);
        assertEquals(List.of("MOVED |说丙。"), compare());
    }

    @Test
    void marksThatChangeAreOneChangeOfTheirText() {
        Strong strong = MAKE.createStrong();
        strong.setId("strong");
        strong.setEnd(1);
        paragraph(0).getMarks().add(strong);
        assertEquals(List.of("CHANGED 说甲。|说甲。"), compare());
        assertEquals(Kind.CHANGED, DocumentComparison.compare(before, after).getFirst().kind());
    }

    @Test
    void aFieldOfThePaperIsTold() {
        after.setLayoutProfile("gbt9704");
        assertEquals(List.of("CHANGED |gbt9704"), compare());
    }
}
