package org.uniondraft.core.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.uniondraft.core.numbering.HeadingNumbers.Entry;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.NumberingScheme;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

class HeadingNumbersTest {

    private final Document document = ModelFactory.eINSTANCE.createDocument();
    private final Section body = ModelFactory.eINSTANCE.createSection();

    HeadingNumbersTest() {
        document.setBody(body);
    }

    @Test
    void numbersFourLevelsAsTheStandardDoes() {
        Section one = add(body);
        Section two = add(one);
        Section three = add(two);
        Section four = add(three);
        Section fourAgain = add(three);
        Section oneAgain = add(body);
        assertEquals(List.of("一、", "（一）", "1.", "（1）", "（2）", "二、"),
                numbers(one, two, three, four, fourAgain, oneAgain));
        assertEquals(new Entry("（1）", 4, 4), HeadingNumbers.of(document).get(four));
    }

    @Test
    void aSectionWithoutHeadingIsNoLevel() {
        Section preamble = ModelFactory.eINSTANCE.createSection();
        body.getSections().add(preamble);
        Section first = add(body);
        assertNull(HeadingNumbers.of(document).get(preamble));
        assertEquals(List.of("一、"), numbers(first));
    }

    @Test
    void numbersStartAgainInAPart() {
        document.setNumbering(scheme("第一部分", true));
        Section review = part(NumberMode.AUTO);
        Section done = add(review);
        Section plan = part(NumberMode.AUTO);
        Section planned = add(plan);
        assertEquals(List.of("第一部分", "一、", "第二部分", "一、"), numbers(review, done, plan, planned));
        assertEquals(new Entry("一、", 2, 1), HeadingNumbers.of(document).get(planned));
        assertEquals(new Entry("第二部分", 1, 0), HeadingNumbers.of(document).get(plan));
    }

    @Test
    void numbersRunOnThroughPartsIfTheSchemeSaysSo() {
        document.setNumbering(scheme(null, false));
        Section review = part(NumberMode.NONE);
        Section done = add(review);
        Section plan = part(NumberMode.NONE);
        Section planned = add(plan);
        assertEquals(List.of("", "一、", "", "二、"), numbers(review, done, plan, planned));
    }

    @Test
    void aPartWithAnOrdinaryNumberIsALevel() {
        Section review = part(NumberMode.AUTO);
        Section done = add(review);
        assertEquals(List.of("一、", "（一）"), numbers(review, done));
    }

    @Test
    void aSchemeInsideASectionBeginsWithItsFirstLevel() {
        Section half = add(body);
        half.setNumbering(ModelFactory.eINSTANCE.createNumberingScheme());
        half.getNumbering().getLevels().addAll(List.of("1、", "(1)"));
        Section item = add(half);
        Section inner = add(item);
        Section after = add(add(body));
        assertEquals(List.of("一、", "1、", "(1)", "（一）"), numbers(half, item, inner, after));
        assertEquals(new Entry("1、", 2, 2), HeadingNumbers.of(document).get(item), "the face follows the depth");
    }

    @Test
    void literalNumbersTakePartInTheCount() {
        Section first = add(body);
        Section gap = literal("三、");
        Section next = add(body);
        Section repeated = literal("四、");
        Section last = add(body);
        Section unreadable = literal("※");
        Section behind = add(body);
        assertEquals(List.of("一、", "三、", "四、", "四、", "五、", "※", "七、"),
                numbers(first, gap, next, repeated, last, unreadable, behind));
    }

    @Test
    void aHeadingWithoutNumberDoesNotCount() {
        Section first = add(body);
        Section bare = add(body);
        bare.getHeading().setNumberMode(NumberMode.NONE);
        Section second = add(body);
        assertEquals(List.of("一、", "", "二、"), numbers(first, bare, second));
    }

    private List<String> numbers(Section... sections) {
        HeadingNumbers numbers = HeadingNumbers.of(document);
        return List.of(sections).stream().map(section -> numbers.get(section).number()).toList();
    }

    private Section literal(String number) {
        Section section = add(body);
        section.getHeading().setNumberMode(NumberMode.LITERAL);
        section.getHeading().setLiteralNumber(number);
        return section;
    }

    private Section part(NumberMode mode) {
        Section part = add(body);
        part.setRole(SectionRole.PART);
        part.getHeading().setNumberMode(mode);
        return part;
    }

    private static NumberingScheme scheme(String part, boolean restart) {
        NumberingScheme scheme = ModelFactory.eINSTANCE.createNumberingScheme();
        scheme.setPart(part);
        scheme.setRestartInParts(restart);
        return scheme;
    }

    private static Section add(Section parent) {
        Section section = ModelFactory.eINSTANCE.createSection();
        section.setHeading(ModelFactory.eINSTANCE.createHeading());
        parent.getSections().add(section);
        return section;
    }
}
