package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.Block;
import org.uniondraft.model.Document;
import org.uniondraft.model.Mark;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Section;
import org.uniondraft.model.Table;
import org.uniondraft.model.ViewForm;
import org.uniondraft.model.support.Texts;
import org.uniondraft.tests.support.render.LibreOffice;

/**
 * A draft that goes out as .docx, is edited in LibreOffice and comes back: the paper has the edits and is otherwise, object
 * for object and id for id, what it was. What is compared are the bytes of its file.
 */
class EditedDocxTest {

    private static final String LOOP = "e = doc.Text.createEnumeration()\nDo While e.hasMoreElements()\np = e.nextElement()\n"
            + "If p.supportsService(\"com.sun.star.text.Paragraph\") Then\nIf p.String = \"%s\" Then\n%s\nExit Do\nEnd If\n"
            + "End If\nLoop";

    @TempDir
    Path folder;

    private Cli cli;
    private LibreOffice office;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder);
        office = LibreOffice.orSkip();
        TestPapers.save(TestPapers.full(), cli.file("计划.udoc"));
        cli.run("export", "计划.udoc", "-o", "计划.docx").code(0);
    }

    private static String replace(String old, String now) {
        return "d = doc.createReplaceDescriptor()\nd.SearchString = \"%s\"\nd.ReplaceString = \"%s\"\ndoc.replaceAll(d)"
                .formatted(old, now);
    }

    /** Inserts a paragraph behind the one with this text; the style is the one it has there, or the one named. */
    private static String insertBehind(String text, String inserted, String style) {
        return LOOP.formatted(text, "c = doc.Text.createTextCursorByRange(p.End)\n"
                + "doc.Text.insertControlCharacter(c, 0, False)\ndoc.Text.insertString(c, \"" + inserted + "\", False)"
                + (style == null ? "" : "\nc.ParaStyleName = \"" + style + "\""));
    }

    private static String delete(String text) {
        return LOOP.formatted(text, "p.dispose()");
    }

    private List<String> edit(String... statements) throws IOException {
        Files.createDirectories(cli.file("back"));
        office.edit(cli.file("计划.docx"), cli.file("back/计划.docx"), statements);
        Cli.Result result = cli.run("import", "back/计划.docx", "-o", "back", "--report", "report.txt").code(0);
        assertTrue(result.out().contains("; 0 of "), result.out());
        return cli.read("report.txt").lines().skip(1).toList();
    }

    private void expect(Consumer<Document> change) throws DocumentException, IOException {
        Document expected = DocumentFiles.load(cli.file("计划.udoc")).document();
        change.accept(expected);
        assertEquals(new String(DocumentFiles.toBytes(expected)), cli.read("back/计划.udoc"));
    }

    /** As the other one, but with ids that are new put aside: those of what was inserted. */
    private void expectInserted(Consumer<Document> change) throws DocumentException, IOException {
        Document expected = DocumentFiles.load(cli.file("计划.udoc")).document();
        List<String> known = ids(new String(DocumentFiles.toBytes(expected)));
        change.accept(expected);
        assertEquals(without(new String(DocumentFiles.toBytes(expected)), known), without(cli.read("back/计划.udoc"), known));
    }

    private static List<String> ids(String xml) {
        return java.util.regex.Pattern.compile(" id=\"([^\"]*)\"").matcher(xml).results().map(found -> found.group(1)).toList();
    }

    private static String without(String xml, List<String> known) {
        String rest = xml;
        for (String id : ids(xml)) {
            rest = known.contains(id) ? rest : rest.replace(" id=\"" + id + "\"", " id=\"new\"");
        }
        return rest;
    }

    private static Section first(Document document) {
        return document.getBody().getSections().getFirst();
    }

    private static Paragraph paragraph(String text) {
        Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
        paragraph.setText(text);
        return paragraph;
    }

    @Test
    void savingChangesNothing() throws Exception {
        assertEquals(List.of(), edit());
        assertArrayEquals(Files.readAllBytes(cli.file("计划.udoc")), Files.readAllBytes(cli.file("back/计划.udoc")));
    }

    @Test
    void takesOverWhatWasTyped() throws Exception {
        List<String> notes = edit(replace("每月一次", "每周两次"), replace("加强学习", "加强理论学习"), replace("读书", "读好书"),
                replace("座谈", "交流"), replace("安排表", "一览表"), replace("共三人", "共四人"));
        expect(document -> {
            Section section = first(document);
            Texts.change((Paragraph) section.getBlocks().getFirst(), "每周两次。");
            section.getHeading().setText("加强理论学习");
            section.getSections().getFirst().getHeading().setText("读好书");
            Table table = (Table) section.getBlocks().get(1);
            table.getRows().get(1).getCells().get(1).getParagraphs().getFirst().setText("交流");
            table.getCaption().setText("一览表");
            ((Paragraph) document.getAttachments().get(1).getBody().getBlocks().getFirst()).setText("共四人。");
        });
        assertEquals(6, notes.size(), notes.toString());
        assertTrue(notes.stream().allMatch(note -> note.contains("[intake.docx.edit.text]")), notes.toString());
    }

    @Test
    void takesOverOfficialElements() throws Exception {
        edit(replace("青工〔2026〕3号", "青工〔2026〕13号"), replace("2026年1月5日", "2026年1月15日"), replace("联系人：丙", "联系人：丁"),
                replace("学校办公室", "校办"), replace("各部门", "各科室"), replace("名单", "人员名单"));
        expect(document -> {
            document.getFrontMatter().setDocumentNumber("青工〔2026〕13号");
            document.getFrontMatter().getRecipients().set(1, "各科室");
            document.getBackMatter().setDate("2026年1月15日");
            document.getBackMatter().setAnnotation("联系人：丁");
            document.getBackMatter().getCopyTo().set(1, "校办");
            document.getAttachments().get(1).getTitle().setText("人员名单");
        });
    }

    @Test
    void takesOverAnInsertedParagraph() throws Exception {
        List<String> notes = edit(insertBehind("每月一次。", "年底总结一次。", null));
        expectInserted(document -> first(document).getBlocks().add(1, paragraph("年底总结一次。")));
        assertEquals(1, notes.size(), notes.toString());
    }

    @Test
    void takesOverAnInsertedHeading() throws Exception {
        edit(insertBehind("每月一次。", "二、关心生活", "Heading 1"));
        expectInserted(document -> {
            Section made = ModelFactory.eINSTANCE.createSection();
            made.setHeading(ModelFactory.eINSTANCE.createHeading());
            made.getHeading().setText("关心生活");
            made.getHeading().setNumberMode(NumberMode.AUTO);
            List<Block> moved = new ArrayList<>(first(document).getBlocks().subList(1, 2));
            made.getBlocks().addAll(moved);
            made.getSections().addAll(List.copyOf(first(document).getSections()));
            document.getBody().getSections().add(1, made);
        });
    }

    @Test
    void takesOverADeletedParagraph() throws Exception {
        edit(delete("每月一次。"));
        expect(document -> first(document).getBlocks().removeFirst());
    }

    @Test
    void takesOverAnEditBesideADeletion() throws Exception {
        edit(delete("每月一次。"), replace("每人一册", "每人两册"));
        expect(document -> {
            first(document).getBlocks().removeFirst();
            ((Paragraph) first(document).getSections().getFirst().getBlocks().getFirst()).setText("每人两册。");
        });
    }

    @Test
    void takesOverANewRow() throws Exception {
        edit("t = doc.TextTables.getByIndex(doc.TextTables.Count - 2)", "t.Rows.insertByIndex(t.Rows.Count, 1)",
                "t.getCellByName(\"B\" & t.Rows.Count).String = \"登山\"");
        String paper = cli.read("back/计划.udoc");
        assertTrue(paper.contains("登山"), paper);
    }

    /** The paper with a table of records behind its first paragraph, shown in a sentence. */
    private void withRecords() {
        Document document = TestPapers.full();
        first(document).getRecordTables().add(TestPapers.aid());
        RecordView view = ModelFactory.eINSTANCE.createRecordView();
        view.setTable(first(document).getRecordTables().getFirst());
        view.setForm(ViewForm.SENTENCE);
        view.setLeadIn(ModelFactory.eINSTANCE.createMarkedText());
        view.getLeadIn().setText("全年：");
        first(document).getBlocks().add(1, view);
        TestPapers.save(document, cli.file("计划.udoc"));
        cli.run("export", "计划.udoc", "-o", "计划.docx").code(0);
    }

    @Test
    void takesAnEditOfAValueIntoItsRecord() throws Exception {
        withRecords();
        List<String> notes = edit(replace("慰问26名", "慰问28名"), replace("全年：", "本年度："));
        expect(document -> {
            first(document).getRecordTables().getFirst().getRecords().getFirst().getValues().get(1).setText("28");
            ((RecordView) first(document).getBlocks().get(1)).getLeadIn().setText("本年度：");
        });
        assertTrue(notes.stream().anyMatch(note -> note.contains("[intake.docx.edit.record]")), notes.toString());
    }

    @Test
    void makesTextOfASentenceThatNoRecordPrints() throws Exception {
        withRecords();
        List<String> notes = edit(replace("慰问26名", "看望26名"));
        String paper = cli.read("back/计划.udoc");
        assertTrue(paper.contains("全年：春节看望26名，发放39000元；中秋慰问9名，发放4500元。"), paper);
        assertTrue(paper.contains("text=\"39000\""), paper);
        assertTrue(notes.stream().anyMatch(note -> note.contains("[intake.docx.edit.record-text]")), notes.toString());
        assertTrue(notes.stream().noneMatch(note -> note.contains("[intake.docx.edit.kept]")), notes.toString());
    }

    /** Formats some words wherever they stand. */
    private static String format(String words, String property) {
        return "d = doc.createSearchDescriptor()\nd.SearchString = \"%s\"\nf = doc.findFirst(d)\nf.%s".formatted(words, property);
    }

    @Test
    void takesOverWhatWasSetApart() throws Exception {
        List<String> notes = edit(format("一次", "CharWeightAsian = 150"), format("一册", "CharPostureAsian = com.sun.star.awt.FontSlant.ITALIC"));
        expectInserted(document -> {
            Mark strong = ModelFactory.eINSTANCE.createStrong();
            strong.setStart(2);
            strong.setEnd(4);
            ((Paragraph) first(document).getBlocks().getFirst()).getMarks().add(strong);
            Mark emphasis = ModelFactory.eINSTANCE.createEmphasis();
            emphasis.setStart(2);
            emphasis.setEnd(4);
            ((Paragraph) first(document).getSections().getFirst().getBlocks().getFirst()).getMarks().add(emphasis);
        });
        assertEquals(2, notes.size(), notes.toString());
    }

    @Test
    void takesOverTheLevelOfAHeading() throws Exception {
        edit(insertBehind("每月一次。", "二、关心生活", "Heading 1"), LOOP.formatted("二、关心生活", "p.ParaStyleName = \"Heading 1\""));
        cli.run("export", "back/计划.udoc", "-o", "计划.docx").code(0);
        Files.copy(cli.file("back/计划.udoc"), cli.file("计划.udoc"), StandardCopyOption.REPLACE_EXISTING);
        List<String> notes = edit(LOOP.formatted("二、关心生活", "p.ParaStyleName = \"Heading 2\""));
        Document back = DocumentFiles.load(cli.file("back/计划.udoc")).document();
        assertEquals(1, back.getBody().getSections().size());
        assertEquals("关心生活", first(back).getSections().getFirst().getHeading().getText());
        assertEquals("读书", first(back).getSections().getFirst().getSections().isEmpty() ? first(back).getSections().get(1).getHeading().getText()
                : "below");
        assertTrue(notes.stream().anyMatch(note -> note.contains("[intake.docx.edit.level]")), notes.toString());
    }
}
