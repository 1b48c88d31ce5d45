package org.uniondraft.core.tests.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.uniondraft.core.catalog.DocumentKind.LengthGuide;
import org.uniondraft.core.completeness.Completeness;
import org.uniondraft.core.completeness.Gap;
import org.uniondraft.core.completeness.Gap.Kind;
import org.uniondraft.core.completeness.PaperLength;
import org.uniondraft.core.completeness.PaperLength.Verdict;
import org.uniondraft.core.create.DocumentFactory;
import org.uniondraft.core.create.NewDocument;
import org.uniondraft.core.tests.support.SamplePapers;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.support.Texts;
import org.uniondraft.model.value.Period;

class CompletenessTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static Document newPaper(String kind) throws Exception {
        return new DocumentFactory(SamplePapers.CATALOGS).create(NewDocument.of(kind, "school", Period.year(2026)));
    }

    private static Completeness of(Document paper, LocalDate today) {
        return Completeness.of(SamplePapers.CATALOGS, paper, today);
    }

    @Test
    void aPartThatIsTakenAwayIsMissing() throws Exception {
        Document paper = newPaper("plan");
        assertEquals(List.of(), of(paper, NEW_YEAR).gaps(Kind.PART));
        SectionRole role = SamplePapers.CATALOGS.documentKinds().get("plan").mandatoryRoles().getFirst();
        paper.getBody().getSections().removeIf(section -> section.getRole() == role);
        List<Gap> gaps = of(paper, NEW_YEAR).gaps(Kind.PART);
        assertEquals(1, gaps.size());
        assertSame(paper.getBody(), gaps.getFirst().place());
        assertTrue(gaps.getFirst().message().matches(".*\\p{IsHan}.*"), gaps.getFirst().message());
    }

    @Test
    void aPlaceholderIsOpenUntilItIsFilled() throws Exception {
        Document paper = newPaper("plan");
        List<Gap> open = of(paper, NEW_YEAR).gaps(Kind.PLACEHOLDER);
        Gap first = open.getFirst();
        MarkedText text = (MarkedText) first.place();
        var mark = text.getMarks().stream().filter(each -> each.getStart() == first.offset()).findFirst().orElseThrow();
        assertTrue(first.message().contains(text.getText().substring(mark.getStart(), mark.getEnd())),
                first.message());
        Texts.replace(text, mark.getStart(), mark.getEnd(), "云溪市");
        assertEquals(open.size() - 1, of(paper, NEW_YEAR).gaps(Kind.PLACEHOLDER).size());
    }

    @Test
    void aSectionWithNothingBelowItsHeadingIsEmpty() throws Exception {
        Document paper = newPaper("plan");
        int before = of(paper, NEW_YEAR).gaps(Kind.EMPTY_SECTION).size();
        Section section = ModelFactory.eINSTANCE.createSection();
        section.setHeading(ModelFactory.eINSTANCE.createHeading());
        section.getHeading().setText("丰富职工生活");
        paper.getBody().getSections().add(section);
        List<Gap> gaps = of(paper, NEW_YEAR).gaps(Kind.EMPTY_SECTION);
        assertEquals(before + 1, gaps.size());
        assertSame(section, gaps.getLast().place());
        section.getBlocks().add(ModelFactory.eINSTANCE.createParagraph());
        assertEquals(before, of(paper, NEW_YEAR).gaps(Kind.EMPTY_SECTION).size());
    }

    @Test
    void aTaskAsksForItsResultWhenItsTimeIsOver() throws Exception {
        Document paper = newPaper("plan");
        RecordTable table = SamplePapers.CATALOGS.recordTypes().get("task").newTable();
        paper.getBody().getSections().getLast().getRecordTables().add(table);
        Record task = ModelFactory.eINSTANCE.createRecord();
        table.getRecords().add(task);
        put(task, "period", "3月");
        put(task, "activity", "召开教代会");
        assertTrue(isAsked(paper, task, LocalDate.of(2026, 4, 1)));
        assertTrue(!isAsked(paper, task, LocalDate.of(2026, 3, 31)), "the month is not over");
        put(task, "result", "3月20日召开");
        assertTrue(!isAsked(paper, task, LocalDate.of(2026, 4, 1)));
    }

    private static boolean isAsked(Document paper, Record task, LocalDate today) {
        return of(paper, today).gaps(Kind.TASK).stream().anyMatch(gap -> gap.place() == task);
    }

    private static void put(Record record, String field, String text) {
        var value = ModelFactory.eINSTANCE.createValue();
        value.setField(field);
        value.setText(text);
        record.getValues().add(value);
    }

    @Test
    void aRequiredValueThatIsNotThereIsAskedFor() throws Exception {
        Document paper = newPaper("plan");
        RecordTable table = SamplePapers.CATALOGS.recordTypes().get("task").newTable();
        paper.getBody().getSections().getLast().getRecordTables().add(table);
        Record task = ModelFactory.eINSTANCE.createRecord();
        table.getRecords().add(task);
        put(task, "period", "3月");
        List<Gap> gaps = of(paper, NEW_YEAR).gaps(Kind.VALUE).stream().filter(gap -> gap.place() == task).toList();
        assertEquals(1, gaps.size());
        assertTrue(gaps.getFirst().message().contains("工作内容"), gaps.getFirst().message());
    }

    @Test
    void charactersAreThoseThatPrint() {
        Document paper = ModelFactory.eINSTANCE.createDocument();
        Section body = ModelFactory.eINSTANCE.createSection();
        body.setRole(SectionRole.BODY);
        paper.setBody(body);
        Section section = ModelFactory.eINSTANCE.createSection();
        section.setHeading(ModelFactory.eINSTANCE.createHeading());
        section.getHeading().setText("标题");
        var paragraph = ModelFactory.eINSTANCE.createParagraph();
        paragraph.setText("三个 字。");
        section.getBlocks().add(paragraph);
        body.getSections().add(section);
        assertEquals("一、标题".length() + "三个字。".length(), of(paper, NEW_YEAR).length().characters());
    }

    @Test
    void theLengthIsComparedWithTheGuide() {
        Optional<LengthGuide> guide = Optional.of(new LengthGuide(100, 200, 300));
        assertEquals(Verdict.SHORT, new PaperLength(99, guide).verdict());
        assertEquals(Verdict.USUAL, new PaperLength(100, guide).verdict());
        assertEquals(Verdict.USUAL, new PaperLength(300, guide).verdict());
        assertEquals(Verdict.LONG, new PaperLength(301, guide).verdict());
        assertEquals(Verdict.UNKNOWN, new PaperLength(301, Optional.empty()).verdict());
        assertEquals(Duration.ofMinutes(20), new PaperLength(4400, guide).speakingTime());
    }

    @Test
    void aFinishedPaperHasNoOpenParts() throws Exception {
        Completeness whole = of(SamplePapers.load("congress-report-enterprise"), NEW_YEAR);
        assertEquals(List.of(), whole.gaps(Kind.PART));
        assertTrue(whole.length().characters() > 1000);
    }
}
