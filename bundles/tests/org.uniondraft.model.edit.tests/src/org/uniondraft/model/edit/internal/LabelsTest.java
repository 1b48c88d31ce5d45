package org.uniondraft.model.edit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.uniondraft.model.*;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.model.value.Period;

class LabelsTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private static <T extends MarkedText> T text(T text, String words) {
        text.setText(words);
        return text;
    }

    @Test
    void sectionsShowTheirTitleWithoutTheNumber() {
        Section section = MODEL.createSection();
        section.setRole(SectionRole.PREAMBLE);
        assertEquals(ModelNames.get().of(SectionRole.PREAMBLE), Labels.of(section));
        Heading heading = text(MODEL.createHeading(), "加强民主管理");
        heading.setLiteralNumber("三、");
        heading.setEndMark("。");
        section.setHeading(heading);
        assertEquals("加强民主管理", Labels.of(section));
        heading.setSubtitle(text(MODEL.createMarkedText(), "落实职代会制度"));
        assertEquals("加强民主管理——落实职代会制度", Labels.of(section));
        assertEquals("加强民主管理——落实职代会制度", Labels.of(heading));
    }

    @Test
    void longTextIsCutAndNeverInsideACharacter() {
        Paragraph paragraph = text(MODEL.createParagraph(), " " + "工会".repeat(30));
        assertEquals("工会".repeat(19) + "工…", Labels.of(paragraph));
        paragraph.setText("工".repeat(38) + "\uD842\uDFB7".repeat(3));
        assertEquals("工".repeat(38) + "…", Labels.of(paragraph));
        paragraph.setText(" ");
        assertEquals(ModelNames.get().of(ModelPackage.Literals.PARAGRAPH), Labels.of(paragraph));
    }

    @Test
    void papersShowTheirTitleOrElseTheirPeriod() {
        Document document = MODEL.createDocument();
        document.setPeriod(Period.year(2026));
        assertEquals("2026年", Labels.of(document));
        document.setTitleBlock(MODEL.createTitleBlock());
        document.getTitleBlock().getLines().add(text(MODEL.createMarkedText(), "2026年工作总结"));
        document.getTitleBlock().getLines().add(text(MODEL.createMarkedText(), "暨2027年工作计划"));
        assertEquals("2026年工作总结 暨2027年工作计划", Labels.of(document));
    }

    @Test
    void blocksShowWhatStandsInThem() {
        Enumeration list = MODEL.createEnumeration();
        list.getItems().add(text(MODEL.createEnumerationItem(), "抓学习"));
        assertEquals("一是抓学习", Labels.of(list));
        RecordTable table = MODEL.createRecordTable();
        table.setType("aid");
        RecordView view = MODEL.createRecordView();
        view.setTable(table);
        assertEquals("aid", Labels.of(view));
        table.setTitle("困难帮扶");
        assertEquals("困难帮扶", Labels.of(view));
        view.setCaption(text(MODEL.createMarkedText(), "表1"));
        assertEquals("表1", Labels.of(view));
        Row row = MODEL.createRow();
        for (String words : List.of("三月", "培训")) {
            Cell cell = MODEL.createCell();
            cell.getParagraphs().add(text(MODEL.createParagraph(), words));
            row.getCells().add(cell);
        }
        assertEquals("三月 培训", Labels.of(row));
        RawBlock raw = MODEL.createRawBlock();
        raw.getLines().addAll(List.of("？", "？？"));
        assertEquals("？ ？？", Labels.of(raw));
    }

    @Test
    void recordsShowTheirValues() {
        org.uniondraft.model.Record row = MODEL.createRecord();
        Value count = text(MODEL.createValue(), "26名");
        count.setField("persons");
        row.getValues().addAll(List.of(count, text(MODEL.createValue(), "39000元")));
        assertEquals("26名 39000元", Labels.of(row));
        assertEquals("persons: 26名", Labels.of(count));
    }

    @Test
    void marksShowTheirStretch() {
        Paragraph paragraph = text(MODEL.createParagraph(), "慰问xx名");
        Placeholder mark = MODEL.createPlaceholder();
        String type = ModelNames.get().of(ModelPackage.Literals.PLACEHOLDER);
        assertEquals(type, Labels.of(mark));
        paragraph.getMarks().add(mark);
        mark.setStart(2);
        mark.setEnd(4);
        assertEquals(type + ": xx", Labels.of(mark));
        mark.setEnd(40);
        assertEquals(type, Labels.of(mark));
    }

    @Test
    void entriesShowWhatTheyAreCalled() {
        Person person = MODEL.createPerson();
        person.setName("张某");
        assertEquals("张某", Labels.of(person));
        person.setPosition("工会主席");
        assertEquals("工会主席: 张某", Labels.of(person));
        Citation citation = MODEL.createCitation();
        citation.setTitle("中华人民共和国工会法");
        assertEquals("《中华人民共和国工会法》", Labels.of(citation));
        Link link = MODEL.createLink();
        link.setTarget("abc#def");
        assertEquals(ModelNames.get().of(LinkKind.DERIVED_FROM) + ": abc#def", Labels.of(link));
        Field field = MODEL.createField();
        field.setName("persons");
        assertEquals("persons", Labels.of(field));
        field.setLabel("人数");
        assertEquals("人数", Labels.of(field));
    }
}
