package org.uniondraft.core.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.uniondraft.core.compose.Piece.HeadingPiece;
import org.uniondraft.core.compose.Piece.ItemPiece;
import org.uniondraft.core.compose.Piece.PageBreakPiece;
import org.uniondraft.core.compose.Piece.RawPiece;
import org.uniondraft.core.compose.Piece.TablePiece;
import org.uniondraft.core.compose.Piece.TextPiece;
import org.uniondraft.model.Document;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.Field;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.RawBlock;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Strong;
import org.uniondraft.model.Total;
import org.uniondraft.model.Value;
import org.uniondraft.model.ViewForm;
import org.uniondraft.model.value.Period;

class ComposerTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Document document = MAKE.createDocument();
    private final Section body = MAKE.createSection();

    ComposerTest() {
        document.setBody(body);
    }

    @Test
    void aRunInHeadingTakesTheFirstParagraphIntoItsOwn() {
        Section section = headed("慰问一线职工", HeadingForm.RUN_IN, "。");
        section.getBlocks().add(paragraph("高温期间走访班组。"));
        section.getBlocks().add(paragraph("另一段。"));
        List<Piece> pieces = pieces();
        HeadingPiece heading = assertInstanceOf(HeadingPiece.class, pieces.getFirst());
        assertEquals("一、慰问一线职工。高温期间走访班组。", heading.line().text());
        assertEquals(List.of(Span.Kind.NUMBER, Span.Kind.TITLE, Span.Kind.TITLE, Span.Kind.TEXT),
                heading.line().spans().stream().map(Span::kind).toList());
        assertEquals(2, pieces.size());
    }

    @Test
    void aSubtitleFollowsTheTitleInOneHeading() {
        Section section = headed("盯住一个抓手", HeadingForm.STANDALONE, null);
        section.getHeading().setSubtitle(text(MAKE.createMarkedText(), "班组建设"));
        assertEquals("一、盯住一个抓手——班组建设", ((HeadingPiece) pieces().getFirst()).line().text());
    }

    @Test
    void marksCutALineAndMayOverlap() {
        Paragraph paragraph = paragraph("慰问xx名职工");
        Strong strong = MAKE.createStrong();
        strong.setStart(0);
        strong.setEnd(4);
        Placeholder placeholder = MAKE.createPlaceholder();
        placeholder.setStart(2);
        placeholder.setEnd(4);
        paragraph.getMarks().addAll(List.of(strong, placeholder));
        List<Span> spans = Line.of(paragraph).spans();
        assertEquals(List.of("慰问", "xx", "名职工"), spans.stream().map(Span::text).toList());
        assertTrue(spans.get(1).has(Strong.class) && spans.get(1).has(Placeholder.class));
        assertTrue(spans.get(2).marks().isEmpty());
    }

    @Test
    void aMarkBeyondTheTextIsCutToIt() {
        Paragraph paragraph = paragraph("短文");
        Strong strong = MAKE.createStrong();
        strong.setStart(1);
        strong.setEnd(99);
        paragraph.getMarks().add(strong);
        assertEquals("短文", Line.of(paragraph).text());
        assertEquals(2, Line.of(paragraph).spans().size());
    }

    @Test
    void anEnumerationRunsInOneParagraphWithItsNestedOnes() {
        Enumeration outer = enumeration(EnumerationLayout.RUN, "一是", "抓学习；", "抓服务。");
        outer.setLeadIn(text(MAKE.createMarkedText(), "突出两点："));
        outer.getItems().getFirst().getBlocks().add(enumeration(EnumerationLayout.RUN, "（1）", "学原文，", "学讲话；"));
        body.getBlocks().add(outer);
        assertEquals(List.of("突出两点：一是抓学习；（1）学原文，（2）学讲话；二是抓服务。"), texts());
    }

    @Test
    void anEnumerationInParagraphsKeepsDepth() {
        Enumeration outer = enumeration(EnumerationLayout.PARAGRAPHS, "1.", "甲；", "乙。");
        outer.getItems().getFirst().getBlocks().add(enumeration(EnumerationLayout.PARAGRAPHS, "①", "子项；"));
        body.getBlocks().add(outer);
        assertEquals(List.of("1.甲；", "①子项；", "2.乙。"), texts());
        assertEquals(List.of(1, 2, 1), pieces().stream().map(piece -> ((ItemPiece) piece).depth()).toList());
    }

    @Test
    void aSalutationStandsFlushLeft() {
        Section salutation = MAKE.createSection();
        salutation.setRole(SectionRole.SALUTATION);
        salutation.getBlocks().add(paragraph("各位代表："));
        body.getSections().add(salutation);
        assertTrue(((TextPiece) pieces().getFirst()).flushLeft());
    }

    @Test
    void pageBreaksAndRawLinesKeepTheirPlace() {
        Section section = headed("附录", HeadingForm.STANDALONE, null);
        section.setPageBreakBefore(true);
        RawBlock raw = MAKE.createRawBlock();
        raw.getLines().addAll(List.of("#?甲", "乙"));
        section.getBlocks().add(raw);
        List<Piece> pieces = pieces();
        assertInstanceOf(PageBreakPiece.class, pieces.get(0));
        assertInstanceOf(HeadingPiece.class, pieces.get(1));
        assertEquals("乙", assertInstanceOf(RawPiece.class, pieces.get(3)).line().text());
    }

    @Test
    void recordsBecomeATableWithMergedCellsAndTotals() {
        RecordTable table = aid();
        RecordView view = MAKE.createRecordView();
        view.setTable(table);
        view.setShowNumbers(true);
        view.setShowTotals(true);
        view.setMergeBy("occasion");
        body.getBlocks().add(view);
        Grid grid = assertInstanceOf(TablePiece.class, pieces().getFirst()).grid();
        assertEquals(List.of("序号", "时机", "人数（名）", "金额（元）"), row(grid, 0));
        assertEquals(List.of("1", "春节", "6", "3000"), row(grid, 1));
        assertEquals(List.of("2", "4", "2000"), row(grid, 2));
        assertEquals(2, grid.rows().get(1).cells().get(1).rowSpan());
        assertEquals(List.of("合计", "10", "5000"), row(grid, 3));
        assertEquals(2, grid.rows().get(3).cells().getFirst().columnSpan());
        assertTrue(grid.rows().get(3).total());
    }

    @Test
    void recordsBecomeSentencesAndAList() {
        RecordTable table = aid();
        table.setSentence("${occasion}慰问${persons}名，发放${amount}元");
        RecordView view = MAKE.createRecordView();
        view.setTable(table);
        view.setForm(ViewForm.SENTENCE);
        view.setLeadIn(text(MAKE.createMarkedText(), "全年慰问如下："));
        body.getBlocks().add(view);
        assertEquals(List.of("全年慰问如下：春节慰问6名，发放3000元；春节慰问4名，发放2000元。"), texts());
        view.setForm(ViewForm.LIST);
        assertEquals(List.of("全年慰问如下：", "1.春节慰问6名，发放3000元；", "2.春节慰问4名，发放2000元。"), texts());
    }

    @Test
    void whatIsToBeFilledInInARecordLiesUnderItsPlaceholderInEveryForm() {
        RecordTable table = aid();
        table.setSentence("${occasion == '' ? '' : occasion + '慰问'}${persons}名，发放${amount}");
        Placeholder persons = hole(table, "persons", "xx", 0, 2);
        Placeholder occasion = hole(table, "occasion", "【时机】前后", 0, 4);
        RecordView view = MAKE.createRecordView();
        view.setTable(table);
        body.getBlocks().add(view);
        for (ViewForm form : ViewForm.values()) {
            view.setForm(form);
            assertEquals(List.of("【时机】", "xx"), holes(), form::getName);
            assertEquals(List.of(occasion, persons), pieces().stream().flatMap(ComposerTest::spans)
                    .flatMap(span -> span.marks().stream()).toList(), form::getName);
        }
        view.setForm(ViewForm.LIST);
        assertEquals("1.【时机】前后慰问xx名，发放3000元；", texts().getFirst());
    }

    @Test
    void aRequiredValueThatIsMissingShowsAsAHole() {
        RecordTable table = aid();
        table.setSentence("发放${amount}");
        table.getFields().getLast().setRequired(true);
        table.getRecords().getFirst().getValues().removeLast();
        RecordView view = MAKE.createRecordView();
        view.setTable(table);
        view.setForm(ViewForm.SENTENCE);
        body.getBlocks().add(view);
        assertEquals(List.of("发放xx元；发放2000元。"), texts());
        assertEquals(List.of("xx"), holes());
    }

    @Test
    void theHolesOfATaskShowBehindIt() {
        RecordTable table = aid();
        hole(table, "amount", "xx", 0, 2);
        Schedule schedule = MAKE.createSchedule();
        schedule.getTables().add(table);
        schedule.setForm(ViewForm.LIST);
        body.getBlocks().add(schedule);
        assertEquals(List.of("xx"), holes());
    }

    @Test
    void aMonthThatIsToBeFilledInIsAHole() {
        RecordTable table = MAKE.createRecordTable();
        table.getFields().add(field("period", "时间", FieldType.PERIOD, null, Total.NONE));
        table.getFields().add(field("activity", "活动", FieldType.TEXT, null, Total.NONE));
        add(table, "【月份】", "座谈");
        hole(table, "period", "【月份】", 0, 4);
        Schedule schedule = MAKE.createSchedule();
        schedule.getTables().add(table);
        body.getBlocks().add(schedule);
        for (ViewForm form : List.of(ViewForm.TABLE, ViewForm.LIST)) {
            schedule.setForm(form);
            assertEquals(List.of("【月份】"), holes(), form::getName);
        }
    }

    private static Placeholder hole(RecordTable table, String field, String text, int start, int end) {
        Value value = table.getRecords().getFirst().getValues().stream()
                .filter(each -> each.getField().equals(field)).findFirst().orElseThrow();
        value.setText(text);
        Placeholder hole = MAKE.createPlaceholder();
        hole.setStart(start);
        hole.setEnd(end);
        value.getMarks().add(hole);
        return hole;
    }

    private List<String> holes() {
        return pieces().stream().flatMap(ComposerTest::spans).filter(span -> span.has(Placeholder.class))
                .map(Span::text).toList();
    }

    private static Stream<Span> spans(Piece piece) {
        return switch (piece) {
            case TextPiece text -> text.line().spans().stream();
            case ItemPiece item -> item.line().spans().stream();
            case TablePiece table -> table.grid().rows().stream().flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.lines().stream()).flatMap(line -> line.spans().stream());
            default -> Stream.empty();
        };
    }

    @Test
    void aScheduleGroupsTasksByMonth() {
        document.setPeriod(Period.year(2026));
        RecordTable tasks = MAKE.createRecordTable();
        tasks.getFields().add(field("period", "时间", FieldType.PERIOD, null, Total.NONE));
        tasks.getFields().add(field("activity", "活动", FieldType.TEXT, null, Total.NONE));
        tasks.getFields().add(field("place", "地点", FieldType.TEXT, null, Total.NONE));
        add(tasks, "5月12日", "护士节座谈", "会议室");
        add(tasks, "3月8日", "三八座谈", "");
        add(tasks, "七、八月份", "疗休养", "");
        add(tasks, "3月", "职代会筹备", "");
        Schedule schedule = MAKE.createSchedule();
        schedule.getTables().add(tasks);
        schedule.setForm(ViewForm.LIST);
        schedule.setMarker("1.");
        body.getBlocks().add(schedule);
        assertEquals(List.of("3月：", "1.三八座谈", "2.职代会筹备", "5月：", "1.护士节座谈（会议室）", "七、八月份：", "1.疗休养"), texts());
        assertEquals(List.of(true, false, false, true, false, true, false),
                pieces().stream().map(piece -> ((ItemPiece) piece).isLabel()).toList());
        schedule.setForm(ViewForm.TABLE);
        schedule.setShowEmptyMonths(true);
        Grid grid = assertInstanceOf(TablePiece.class, pieces().getFirst()).grid();
        assertEquals(List.of("时间", "活动", "地点"), row(grid, 0));
        assertEquals(List.of("1月", "", ""), row(grid, 1));
        assertEquals(List.of("3月", "三八座谈", ""), row(grid, 3));
        assertEquals(2, grid.rows().get(3).cells().getFirst().rowSpan());
        assertEquals(List.of("职代会筹备", ""), row(grid, 4));
        assertEquals(1 + 12, grid.rows().size(), "header, ten months with one row or none, March with two, July and August in one");
    }

    private List<Piece> pieces() {
        return Composer.compose(document).body();
    }

    private List<String> texts() {
        return pieces().stream().map(piece -> switch (piece) {
            case HeadingPiece heading -> heading.line().text();
            case TextPiece text -> text.line().text();
            case ItemPiece item -> item.line().text();
            default -> piece.getClass().getSimpleName();
        }).toList();
    }

    private static List<String> row(Grid grid, int row) {
        return grid.rows().get(row).cells().stream()
                .map(cell -> String.join("/", cell.lines().stream().map(Line::text).toList())).toList();
    }

    private Section headed(String title, HeadingForm form, String endMark) {
        Section section = MAKE.createSection();
        Heading heading = text(MAKE.createHeading(), title);
        heading.setForm(form);
        heading.setEndMark(endMark);
        section.setHeading(heading);
        body.getSections().add(section);
        return section;
    }

    private static Enumeration enumeration(EnumerationLayout layout, String marker, String... items) {
        Enumeration enumeration = MAKE.createEnumeration();
        enumeration.setLayout(layout);
        enumeration.setMarker(marker);
        for (String item : items) {
            EnumerationItem made = text(MAKE.createEnumerationItem(), item);
            enumeration.getItems().add(made);
        }
        return enumeration;
    }

    private static Paragraph paragraph(String text) {
        return text(MAKE.createParagraph(), text);
    }

    private static <T extends MarkedText> T text(T object, String text) {
        object.setText(text);
        return object;
    }

    private static RecordTable aid() {
        RecordTable table = MAKE.createRecordTable();
        table.getFields().add(field("occasion", "时机", FieldType.CHOICE, null, Total.NONE));
        table.getFields().add(field("persons", "人数", FieldType.INTEGER, "名", Total.SUM));
        table.getFields().add(field("amount", "金额", FieldType.MONEY, "元", Total.SUM));
        add(table, "春节", "6", "3000");
        add(table, "春节", "4", "2000");
        return table;
    }

    private static Field field(String name, String label, FieldType type, String unit, Total total) {
        Field field = MAKE.createField();
        field.setName(name);
        field.setLabel(label);
        field.setType(type);
        field.setUnit(unit);
        field.setTotal(total);
        return field;
    }

    private static void add(RecordTable table, String... values) {
        Record row = MAKE.createRecord();
        for (int i = 0; i < values.length; i++) {
            Value value = text(MAKE.createValue(), values[i]);
            value.setField(table.getFields().get(i).getName());
            row.getValues().add(value);
        }
        table.getRecords().add(row);
    }
}
