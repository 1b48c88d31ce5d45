package org.uniondraft.core.tests.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uniondraft.core.suggest.Suggestions;
import org.uniondraft.core.tests.support.SamplePapers;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.Section;

class SuggestionsTest {

    private Document plan;
    private Suggestions suggestions;

    @BeforeEach
    void openAPlan() throws Exception {
        plan = SamplePapers.load("plan-school");
        suggestions = new Suggestions(SamplePapers.CATALOGS, plan);
    }

    private static List<String> texts(List<MarkedText> suggested) {
        return suggested.stream().map(MarkedText::getText).toList();
    }

    @Test
    void phrasesUseTheWordsOfTheOrganisation() {
        List<String> phrases = texts(suggestions.phrases(SamplePapers.section(plan, "culture")));
        assertTrue(phrases.stream().anyMatch(text -> text.contains("教职工")), phrases::toString);
        assertTrue(phrases.stream().noneMatch(text -> text.contains("${") || text.contains("[[")), phrases::toString);
        assertEquals(phrases.size(), new HashSet<>(phrases).size(), "each once");
    }

    @Test
    void whatFitsTheTenseComesFirst() throws Exception {
        String ahead = texts(suggestions.headings(SamplePapers.section(plan, "culture"))).getFirst();
        Document summary = SamplePapers.load("summary-school");
        Suggestions back = new Suggestions(SamplePapers.CATALOGS, summary);
        String behind = texts(back.headings(SamplePapers.section(summary, "culture"))).getFirst();
        assertFalse(ahead.equals(behind), ahead);
    }

    @Test
    void holesOfAPhraseArePlaceholders() {
        MarkedText withHole = suggestions.phrases(SamplePapers.section(plan, "culture")).stream()
                .filter(text -> !text.getMarks().isEmpty()).findFirst().orElseThrow();
        assertTrue(withHole.getMarks().getFirst() instanceof Placeholder);
    }

    @Test
    void aNewSectionHasHeadingTopicAndText() throws Exception {
        Section section = suggestions.newSection(SamplePapers.CATALOGS.sectionKinds().get("women"), plan.getBody());
        assertEquals(List.of("women"), section.getKinds());
        assertFalse(section.getHeading().getText().isBlank());
        assertTrue(section.getBlocks().getFirst() instanceof Paragraph text && text.getText().length() > 20);
        Section sibling = (Section) plan.getBody().getSections().stream().filter(each -> each.getHeading() != null)
                .reduce((one, last) -> last).orElseThrow();
        assertEquals(sibling.getHeading().getForm(), section.getHeading().getForm());
    }

    @Test
    void aSectionWithoutTopicIsOfferedNothing() {
        Section plain = ModelFactory.eINSTANCE.createSection();
        plan.getBody().getSections().add(plain);
        assertEquals(List.of(), suggestions.headings(plain));
        assertEquals(List.of(), suggestions.phrases(plain));
    }
}
