package org.uniondraft.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.model.Attachment;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.Cell;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.FrontMatter;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Picture;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Row;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Table;
import org.uniondraft.model.TitleBlock;
import org.uniondraft.model.Value;
import org.uniondraft.model.value.Period;

/** Papers of an invented unit, made with the model. */
final class TestPapers {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private TestPapers() {
    }

    /** A title, a paragraph, a section with a standalone heading and in it one with a run-in heading. */
    static Document small(String title) {
        Document document = MODEL.createDocument();
        document.setKind("plan");
        document.setPeriod(Period.year(2026));
        TitleBlock block = MODEL.createTitleBlock();
        block.getLines().add(text(title));
        document.setTitleBlock(block);
        Section body = MODEL.createSection();
        body.setRole(SectionRole.BODY);
        document.setBody(body);
        body.getBlocks().add(paragraph("今年工作安排如下。"));
        Section section = section("加强学习", HeadingForm.STANDALONE);
        section.getKinds().add("ideology");
        section.getBlocks().add(paragraph("每月一次。"));
        Section inner = section("读书", HeadingForm.RUN_IN);
        inner.getHeading().setEndMark("。");
        inner.getBlocks().add(paragraph("每人一册。"));
        section.getSections().add(inner);
        body.getSections().add(section);
        return document;
    }

    /** All that stands around the body, and a table with merged cells. */
    static Document full() {
        Document document = small("青松小学工会计划");
        FrontMatter front = MODEL.createFrontMatter();
        front.setCopyNumber("000001");
        front.setSecrecy("机密");
        front.setSecrecyPeriod("1年");
        front.setUrgency("加急");
        front.getIssuers().add("青松小学工会委员会");
        front.setDocumentNumber("青工〔2026〕3号");
        front.getSigners().addAll(List.of("甲", "乙"));
        front.getRecipients().addAll(List.of("各工会小组", "各部门"));
        document.setFrontMatter(front);
        Table table = MODEL.createTable();
        table.setCaption(text("安排表"));
        table.getColumns().addAll(List.of(MODEL.createColumn(), MODEL.createColumn(), MODEL.createColumn()));
        table.getRows().add(row(cell("月份", 1, 1), cell("活动", 1, 2)));
        table.getRows().add(row(cell("三月", 2, 1), cell("座谈", 1, 1), cell("办公室", 1, 1)));
        table.getRows().add(row(cell("植树", 1, 1), cell("后勤", 1, 1)));
        document.getBody().getSections().getFirst().getBlocks().add(table);
        BackMatter back = MODEL.createBackMatter();
        back.getSignatories().add("青松小学工会");
        back.setDate("2026年1月5日");
        back.setAnnotation("联系人：丙");
        back.getCopyTo().addAll(List.of("区总工会", "学校办公室"));
        back.setPrintedBy("青松小学工会办公室");
        back.setPrintedOn("2026年1月6日");
        document.setBackMatter(back);
        document.getAttachments().add(attachment("经费表", "共两项。"));
        document.getAttachments().add(attachment("名单", "共三人。"));
        return document;
    }

    /** A paper in which a number is still missing. */
    static Document open() {
        Document document = small("未完");
        Paragraph paragraph = paragraph("慰问职工xx名。");
        Placeholder placeholder = MODEL.createPlaceholder();
        placeholder.setStart(4);
        placeholder.setEnd(6);
        paragraph.getMarks().add(placeholder);
        document.getBody().getSections().getFirst().getBlocks().add(paragraph);
        return document;
    }

    /** Two records of visits, with the sentence they are shown in. */
    static RecordTable aid() {
        RecordTable table = MODEL.createRecordTable();
        table.setTitle("慰问");
        table.setSentence("${occasion}慰问${persons}名，发放${amount}元");
        List<String> names = List.of("occasion", "persons", "amount");
        for (String name : names) {
            Field field = MODEL.createField();
            field.setName(name);
            field.setLabel(name);
            table.getFields().add(field);
        }
        for (List<String> values : List.of(List.of("春节", "26", "39000"), List.of("中秋", "9", "4500"))) {
            Record row = MODEL.createRecord();
            for (int i = 0; i < names.size(); i++) {
                Value value = MODEL.createValue();
                value.setField(names.get(i));
                value.setText(values.get(i));
                row.getValues().add(value);
            }
            table.getRecords().add(row);
        }
        return table;
    }

    /** A picture without content: whether it is a good one does not matter to those who leave it out. */
    static Picture picture() {
        return MODEL.createPicture();
    }

    static void save(Document document, Path file) {
        try {
            Files.createDirectories(file.getParent());
            DocumentFiles.save(document, file, SaveOptions.REPLACE);
        } catch (DocumentException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Attachment attachment(String title, String text) {
        Attachment attachment = MODEL.createAttachment();
        attachment.setTitle(text(title));
        Section body = MODEL.createSection();
        body.setRole(SectionRole.BODY);
        body.getBlocks().add(paragraph(text));
        attachment.setBody(body);
        return attachment;
    }

    private static Section section(String title, HeadingForm form) {
        Section section = MODEL.createSection();
        Heading heading = MODEL.createHeading();
        heading.setText(title);
        heading.setForm(form);
        section.setHeading(heading);
        return section;
    }

    private static Row row(Cell... cells) {
        Row row = MODEL.createRow();
        row.getCells().addAll(List.of(cells));
        return row;
    }

    private static Cell cell(String text, int rows, int columns) {
        Cell cell = MODEL.createCell();
        cell.setRowSpan(rows);
        cell.setColumnSpan(columns);
        cell.getParagraphs().add(paragraph(text));
        return cell;
    }

    private static Paragraph paragraph(String text) {
        Paragraph paragraph = MODEL.createParagraph();
        paragraph.setText(text);
        return paragraph;
    }

    private static MarkedText text(String text) {
        MarkedText marked = MODEL.createMarkedText();
        marked.setText(text);
        return marked;
    }
}
