package org.uniondraft.core.tests.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.tests.support.SamplePapers;
import org.uniondraft.core.transfer.SectionPackage;
import org.uniondraft.model.CitationMark;
import org.uniondraft.model.CommentAnchor;
import org.uniondraft.model.Document;
import org.uniondraft.model.Identified;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Note;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Section;

class SectionPackageTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private Document from;
    private Section section;
    private Document to;

    @BeforeEach
    void openPapers() throws Exception {
        from = SamplePapers.load("plan-school");
        to = SamplePapers.load("summary-school");
        section = SamplePapers.section(from, "culture");
        var citation = MAKE.createCitation();
        citation.setTitle("全民健身条例");
        from.getCitations().add(citation);
        Note note = MAKE.createNote();
        from.getNotes().add(note);
        Paragraph paragraph = MAKE.createParagraph();
        paragraph.setText("按照《全民健身条例》开展活动。");
        CitationMark mark = MAKE.createCitationMark();
        mark.setCitation(citation);
        CommentAnchor anchor = MAKE.createCommentAnchor();
        anchor.setNote(note);
        paragraph.getMarks().addAll(List.of(mark, anchor));
        section.getBlocks().add(paragraph);
        RecordTable table = SamplePapers.CATALOGS.recordTypes().get("event").newTable();
        section.getRecordTables().add(table);
        RecordView view = MAKE.createRecordView();
        view.setTable(table);
        section.getBlocks().add(view);
    }

    private Section paste() throws DocumentException {
        SectionPackage parcel = SectionPackage.read(SectionPackage.of(List.of(section)).toBytes());
        return parcel.unpack(to.getBody(), 0).getFirst();
    }

    private static void assertWhole(Document paper) {
        Set<String> ids = new HashSet<>();
        paper.eAllContents().forEachRemaining(object -> assertTrue(
                !(object instanceof Identified identified) || ids.add(identified.getId()), "an id is there twice"));
        assertEquals(Set.of(), EcoreUtil.ExternalCrossReferencer.find(paper).keySet());
    }

    @Test
    void aSectionArrivesWithItsRecordsAndWorks() throws Exception {
        Section pasted = paste();
        assertSame(pasted, to.getBody().getSections().getFirst());
        assertEquals(section.getHeading().getText(), pasted.getHeading().getText());
        assertNotEquals(section.getId(), pasted.getId());
        RecordView view = (RecordView) pasted.getBlocks().getLast();
        assertSame(pasted.getRecordTables().getLast(), view.getTable());
        Paragraph text = (Paragraph) pasted.getBlocks().get(pasted.getBlocks().size() - 2);
        assertEquals(1, text.getMarks().size(), "the note stays behind");
        assertSame(to.getCitations().getLast(), ((CitationMark) text.getMarks().getFirst()).getCitation());
        assertWhole(to);
    }

    @Test
    void aWorkThatIsThereIsUsed() throws Exception {
        paste();
        int works = to.getCitations().size();
        paste();
        assertEquals(works, to.getCitations().size());
        assertWhole(to);
    }

    @Test
    void thePaperItComesFromStaysAsItIs() throws Exception {
        byte[] before = DocumentFiles.toBytes(from);
        paste();
        assertEquals(new String(before, StandardCharsets.UTF_8),
                new String(DocumentFiles.toBytes(from), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNoPackageIsRefused() {
        byte[] nonsense = "<a/>".getBytes(StandardCharsets.UTF_8);
        assertThrows(DocumentException.class, () -> SectionPackage.read(nonsense));
    }
}
