package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.uniondraft.intake.tests.DocxBuilder.bold;
import static org.uniondraft.intake.tests.DocxBuilder.box;
import static org.uniondraft.intake.tests.DocxBuilder.cell;
import static org.uniondraft.intake.tests.DocxBuilder.paragraph;
import static org.uniondraft.intake.tests.DocxBuilder.picture;
import static org.uniondraft.intake.tests.DocxBuilder.run;
import static org.uniondraft.intake.tests.DocxBuilder.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.uniondraft.core.outline.Outline;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.intake.build.PrintedText;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.model.Cell;
import org.uniondraft.model.Document;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.Picture;
import org.uniondraft.model.Residue;
import org.uniondraft.model.Section;
import org.uniondraft.model.Table;

/** .docx files from anyone: what stands in them is in the paper, each character once and in its place. */
class DocxImportTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    /** Imports, and holds what is printed and what is in quarantine against what the file shows. */
    private static ImportedPaper paper(DocxBuilder docx, String... shown) throws ImportException {
        ImportedPaper paper = Importer.importFile(docx.build(), "来文.docx", ImportOptions.DEFAULT).papers().getFirst();
        assertEquals(0, paper.unplacedCharacters());
        assertEquals(Characters.withoutBlanks(String.join("", shown)), PrintedText.of(paper.document()));
        int aside = paper.document().getResidues().stream().mapToInt(residue -> Characters.printed(residue.getText())).sum();
        assertEquals(paper.sourceCharacters(), Characters.printed(String.join("", shown)) + aside);
        return paper;
    }

    private static List<String> outline(Document document) {
        return Outline.of(document).headings().stream().map(heading -> heading.level() + " " + heading.number()
                + heading.title()).toList();
    }

    private static List<String> rules(ImportedPaper paper) {
        return paper.notes().stream().map(note -> note.getRule()).toList();
    }

    private static <T extends org.eclipse.emf.ecore.EObject> List<T> all(Document document, Class<T> type) {
        return Papers.all(document, type);
    }

    @Test
    void takesLevelsFromStyles() throws Exception {
        ImportedPaper paper = paper(new DocxBuilder().styles().styled("t", "工会年度安排").styled("1", "一、学习教育").text("每月学习一次。")
                .styled("2", "读书会").text("每季度办一次。").styled("2", "讲座").text("全年办三次。").styled("1", "二、文体活动")
                .text("春季健步走。"), "工会年度安排", "一、学习教育", "每月学习一次。", "读书会", "每季度办一次。", "讲座", "全年办三次。", "二、文体活动",
                "春季健步走。");
        assertEquals(List.of("1 一、学习教育", "2 读书会", "2 讲座", "1 二、文体活动"), outline(paper.document()));
        assertEquals("工会年度安排", paper.document().getTitleBlock().getLines().getFirst().getText());
        assertTrue(rules(paper).contains("intake.layout.levels"));
        assertEquals(NumberMode.AUTO, all(paper.document(), Section.class).stream().filter(s -> s.getHeading() != null)
                .findFirst().orElseThrow().getHeading().getNumberMode());
    }

    @Test
    void putsNumbersWithoutStyleBelowStyledHeadings() throws Exception {
        ImportedPaper paper = paper(new DocxBuilder().styles().styled("1", "学习教育").text("1．制度").text("每月学习一次。")
                .text("2．讲座").text("全年办三次。").styled("1", "文体活动").text("春季健步走。"), "学习教育", "1．制度", "每月学习一次。", "2．讲座",
                "全年办三次。", "文体活动", "春季健步走。");
        assertEquals(List.of("1 学习教育", "2 1．制度", "2 2．讲座", "1 文体活动"), outline(paper.document()));
    }

    @Test
    void distrustsStylesThatContradictTheNumbers() throws Exception {
        ImportedPaper paper = paper(new DocxBuilder().styles().styled("1", "一、学习教育").styled("1", "（一）读书会").text("每季度办一次。")
                .styled("1", "（二）讲座").text("全年办三次。").styled("1", "二、文体活动").text("春季健步走，秋季运动会，全体参加。"), "一、学习教育", "（一）读书会",
                "每季度办一次。", "（二）讲座", "全年办三次。", "二、文体活动", "春季健步走，秋季运动会，全体参加。");
        assertEquals(List.of("1 一、学习教育", "2 （一）读书会", "2 （二）讲座", "1 二、文体活动"), outline(paper.document()));
        assertTrue(rules(paper).contains("intake.layout.inconsistent"));
    }

    @Test
    void countsTheNumbersOfWord() throws Exception {
        ImportedPaper paper = paper(new DocxBuilder().numbering().numbered(1, 0, "学习教育").text("说明一段。").numbered(1, 1, "读书会")
                .text("每季度一次。").numbered(1, 1, "讲座").text("全年三次。").numbered(1, 0, "文体活动").text("说明二段。")
                .numbered(1, 1, "健步走").text("春季一次。").numbered(1, 1, "合唱").text("秋季一次。").numbered(2, 0, "重新开始").text("说明三段。"),
                "一、学习教育", "说明一段。", "（一）读书会", "每季度一次。", "（二）讲座", "全年三次。", "二、文体活动", "说明二段。", "（一）健步走",
                "春季一次。", "（二）合唱", "秋季一次。", "一、重新开始", "说明三段。");
        assertEquals(List.of("1 一、学习教育", "2 （一）读书会", "2 （二）讲座", "1 二、文体活动", "2 （一）健步走", "2 （二）合唱", "1 一、重新开始"),
                outline(paper.document()));
        assertEquals(List.of(NumberMode.AUTO, NumberMode.AUTO, NumberMode.AUTO, NumberMode.AUTO, NumberMode.AUTO,
                NumberMode.AUTO, NumberMode.LITERAL), all(paper.document(), Section.class).stream()
                .filter(section -> section.getHeading() != null).map(s -> s.getHeading().getNumberMode()).toList());
    }

    @Test
    void takesLevelsFromTheFaceWhereNothingElseSaysAnything() throws Exception {
        ImportedPaper paper = paper(new DocxBuilder().raw(paragraph("", bold("学习教育"))).text("每月学习一次，由各小组自行安排。")
                .raw(paragraph("", bold("文体活动"))).text("春季健步走，秋季运动会，全体参加。"), "学习教育", "每月学习一次，由各小组自行安排。", "文体活动",
                "春季健步走，秋季运动会，全体参加。");
        assertEquals(List.of("1 学习教育", "1 文体活动"), outline(paper.document()));
    }

    @Test
    void readsTables() throws Exception {
        ImportedPaper paper = paper(new DocxBuilder().styles().text("一、安排").text("见下表。").styled("c", "表一").raw(table(
                "<w:trPr><w:tblHeader/></w:trPr>" + cell("", "月份") + cell("", "活动"),
                cell("<w:vMerge w:val=\"restart\"/>", "三月") + cell("", "座谈", "另一段"),
                cell("<w:vMerge/>", "") + cell("", "植树"), cell("<w:gridSpan w:val=\"2\"/>", "合计两项"))).text("二、要求")
                .text("认真落实。"), "一、安排", "见下表。", "表一", "月份", "活动", "三月", "座谈", "另一段", "植树", "合计两项", "二、要求", "认真落实。");
        Table table = all(paper.document(), Table.class).getFirst();
        List<Cell> cells = all(paper.document(), Cell.class);
        assertEquals("表一", table.getCaption().getText());
        assertEquals(1, table.getHeaderRows());
        assertEquals(List.of(0.5, 1.5), table.getColumns().stream().map(column -> column.getWeight()).toList());
        assertEquals(2, cells.get(2).getRowSpan());
        assertEquals(2, cells.get(3).getParagraphs().size());
        assertEquals(2, cells.getLast().getColumnSpan());
        assertEquals("安排", ((Section) table.eContainer()).getHeading().getText());
    }

    @Test
    void keepsTextInCellsThatAreMergedAway() throws Exception {
        paper(new DocxBuilder().raw(table(cell("<w:vMerge w:val=\"restart\"/>", "上") + cell("", "甲"),
                cell("<w:vMerge/>", "下") + cell("", "乙"))).text("完。"), "上", "甲", "下", "乙", "完。");
        paper(new DocxBuilder().raw("<w:tbl><w:tr><w:tc><w:tbl><w:tr>" + cell("", "内") + "</w:tr></w:tbl><w:p/></w:tc></w:tr>"
                + "</w:tbl>").text("外。"), "内", "外。");
    }

    @Test
    void keepsPictures() throws Exception {
        ImportedPaper paper = paper(new DocxBuilder().bytes("p", "image", "word/media/a.png", PNG).text("一、活动").text("如图。")
                .raw(paragraph("", picture("p"))).text("完。").raw(paragraph("", run("又：") + picture("p"))), "一、活动", "如图。", "完。",
                "又：");
        List<Picture> pictures = all(paper.document(), Picture.class);
        assertEquals(2, pictures.size());
        assertEquals(1, paper.document().getMedia().size());
        assertArrayEquals(PNG, pictures.getFirst().getMedia().getContent());
        assertEquals("image/png", pictures.getFirst().getMedia().getMediaType());
        assertEquals(100, pictures.getFirst().getWidth());
        assertEquals("活动照片", pictures.getFirst().getAlternativeText());
    }

    @Test
    void tellsOfPicturesThatAreNotThere() throws Exception {
        assertTrue(rules(paper(new DocxBuilder().text("如图。").raw(paragraph("", picture("none"))), "如图。"))
                .contains("intake.docx.picture-missing"));
    }

    @Test
    void acceptsTrackedChanges() throws Exception {
        ImportedPaper paper = paper(new DocxBuilder().raw(paragraph("", run("每月") + "<w:ins>" + run("学习") + "</w:ins><w:del><w:r>"
                + "<w:delText>活动</w:delText></w:r></w:del>" + run("一次")))
                .raw(paragraph("<w:rPr><w:del/></w:rPr>", run("，连着"))).raw(paragraph("", run("下一段。")))
                .raw("<w:del>" + paragraph("", run("删去的段")) + "</w:del>"), "每月学习一次", "，连着下一段。");
        assertTrue(rules(paper).containsAll(List.of("intake.docx.deletion", "intake.docx.insertion")));
        assertEquals("，连着下一段。", Papers.all(paper.document(), org.uniondraft.model.Paragraph.class).getLast().getText());
    }

    @Test
    void readsTextBoxesOnceAndNotesInPlace() throws Exception {
        ImportedPaper paper = paper(new DocxBuilder().part("footnotes", "footnotes",
                "<w:footnote w:type=\"separator\" w:id=\"0\">" + paragraph("", run("线")) + "</w:footnote><w:footnote w:id=\"5\">"
                        + paragraph("", run("据上年统计")) + "</w:footnote>")
                .raw(paragraph("", run("共百人") + "<w:r><w:footnoteReference w:id=\"5\"/></w:r>" + run("参加。") + box("照片墙")))
                .text("完。"), "共百人〔注1〕参加。", "照片墙", "〔注1〕据上年统计", "完。");
        assertTrue(rules(paper).containsAll(List.of("intake.docx.text-box", "intake.docx.note")));
    }

    @Test
    void putsAsideWhatIsNoPartOfThePaper() throws Exception {
        ImportedPaper paper = paper(new DocxBuilder().styles().part("header", "hdr", paragraph("", run("某单位内部资料")))
                .part("footer", "ftr", paragraph("", run("— 1 —"))).styled("toc", "一、学习 1").text("一、学习")
                .raw(paragraph("", run("每月一次。") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>不要打印</w:t></w:r>")), "一、学习", "每月一次。");
        assertEquals(List.of("intake.docx.contents 一、学习 1", "intake.docx.header 某单位内部资料", "intake.docx.hidden 不要打印"),
                paper.document().getResidues().stream().map(DocxImportTest::show).sorted().toList());
    }

    private static String show(Residue residue) {
        return residue.getRule() + " " + residue.getText();
    }

    @Test
    void readsRunInHeadingsByTheStyleOfTheirTitle() throws Exception {
        ImportedPaper paper = paper(new DocxBuilder().part("styles", "styles", "<w:style w:type=\"paragraph\" w:styleId=\"r\">"
                + "<w:name w:val=\"x\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style><w:style w:type=\"character\" "
                + "w:styleId=\"h\"><w:name w:val=\"heading 1 char\"/></w:style>").raw(paragraph("<w:pStyle w:val=\"r\"/>",
                "<w:r><w:rPr><w:rStyle w:val=\"h\"/></w:rPr><w:t>一、学习。</w:t></w:r>" + run("每月一次，各小组自行安排时间。"))),
                "一、学习。每月一次，各小组自行安排时间。");
        Section section = all(paper.document(), Section.class).stream().filter(s -> s.getHeading() != null).findFirst()
                .orElseThrow();
        assertEquals(HeadingForm.RUN_IN, section.getHeading().getForm());
        assertEquals("学习", section.getHeading().getText());
        assertEquals("。", section.getHeading().getEndMark());
    }

    @Test
    void readsLineBreaksAsParagraphsAndFormulasAsLetters() throws Exception {
        paper(new DocxBuilder().raw(paragraph("", "<w:r><w:t>一、学习</w:t><w:br/><w:t>每月一次。</w:t></w:r>")).raw(paragraph("",
                "<m:oMath xmlns:m=\"urn:m\"><m:r><m:t>a+b</m:t></m:r></m:oMath>")), "一、学习", "每月一次。", "a+b");
    }

    @Test
    void givesTheSameIdsEachTime() throws Exception {
        byte[] docx = new DocxBuilder().text("一、学习").text("每月一次。").build();
        Document first = Importer.importFile(docx, "a.docx", ImportOptions.DEFAULT).papers().getFirst().document();
        Document second = Importer.importFile(docx, "a.docx", ImportOptions.DEFAULT).papers().getFirst().document();
        assertTrue(org.eclipse.emf.ecore.util.EcoreUtil.equals(first, second));
    }
}
