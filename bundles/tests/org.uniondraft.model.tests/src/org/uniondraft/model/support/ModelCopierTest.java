package org.uniondraft.model.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.uniondraft.model.Document;
import org.uniondraft.model.Link;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Section;
import org.uniondraft.model.value.Origin;

class ModelCopierTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private static Section section() {
        Section section = MODEL.createSection();
        section.setId("section");
        section.setOrigin(Origin.parse("3:0-9"));
        Paragraph paragraph = MODEL.createParagraph();
        paragraph.setId("paragraph");
        paragraph.setText("xx名会员");
        Placeholder placeholder = MODEL.createPlaceholder();
        placeholder.setId("placeholder");
        placeholder.setEnd(2);
        paragraph.getMarks().add(placeholder);
        RecordTable table = MODEL.createRecordTable();
        table.setId("table");
        RecordView view = MODEL.createRecordView();
        view.setTable(table);
        section.getBlocks().addAll(List.of(paragraph, view));
        section.getRecordTables().add(table);
        return section;
    }

    @Test
    void everyCopyHasAnIdOfItsOwn() {
        Section section = section();
        Section copy = ModelCopier.copyOf(section);
        assertNull(copy.eContainer());
        assertNotNull(copy.getId());
        assertNotEquals(section.getId(), copy.getId());
        Paragraph paragraph = (Paragraph) copy.getBlocks().getFirst();
        assertNotEquals("paragraph", paragraph.getId());
        assertEquals("xx名会员", paragraph.getText());
        assertNotEquals("placeholder", paragraph.getMarks().getFirst().getId());
        assertEquals(2, paragraph.getMarks().getFirst().getEnd());
        assertNotNull(copy.getBlocks().get(1).getId(), "an object without an id gets one");
        assertEquals(Origin.parse("3:0-9"), copy.getOrigin());
        assertEquals("section", section.getId());
    }

    @Test
    void referencesInsideFollowAndOthersStay() {
        Section section = section();
        RecordView foreign = MODEL.createRecordView();
        RecordTable elsewhere = MODEL.createRecordTable();
        foreign.setTable(elsewhere);
        section.getBlocks().add(foreign);
        Section copy = ModelCopier.copyOf(section);
        assertSame(copy.getRecordTables().getFirst(), ((RecordView) copy.getBlocks().get(1)).getTable());
        assertSame(elsewhere, ((RecordView) copy.getBlocks().get(2)).getTable());
    }

    @Test
    void severalCopiesReferToEachOther() {
        Section section = section();
        List<Section> copies = ModelCopier.copyOf(List.of(section, sectionShowing(section.getRecordTables().getFirst())));
        assertSame(copies.get(0).getRecordTables().getFirst(),
                ((RecordView) copies.get(1).getBlocks().getFirst()).getTable());
    }

    private static Section sectionShowing(RecordTable table) {
        Section section = MODEL.createSection();
        RecordView view = MODEL.createRecordView();
        view.setTable(table);
        section.getBlocks().add(view);
        return section;
    }

    @Test
    void linksNameTheCopies() {
        Document document = MODEL.createDocument();
        document.setId("document");
        document.setBody(section());
        for (String target : List.of("paragraph", "other#paragraph", "unknown")) {
            Link link = MODEL.createLink();
            link.setSubject(document.getBody());
            link.setTarget(target);
            document.getLinks().add(link);
        }
        Document copy = ModelCopier.copyOf(document);
        assertEquals(copy.getBody().getBlocks().getFirst().getId(), copy.getLinks().get(0).getTarget());
        assertEquals("other#paragraph", copy.getLinks().get(1).getTarget());
        assertEquals("unknown", copy.getLinks().get(2).getTarget());
        assertSame(copy.getBody(), copy.getLinks().get(0).getSubject());
    }

    @Test
    void seededCopiesAreRepeatable() {
        List<String> ids = List.of(seeded(), seeded());
        assertEquals(ids.get(0), ids.get(1));
    }

    private static String seeded() {
        ModelCopier copier = new ModelCopier(Ids.seeded("seed"));
        return ((Section) copier.copy(section())).getBlocks().getFirst().getId();
    }
}
