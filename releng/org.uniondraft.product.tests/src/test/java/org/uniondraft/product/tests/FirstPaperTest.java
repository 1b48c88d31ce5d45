package org.uniondraft.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first paper of a new user, from the empty home to the official document: made and filled in by the keyboard alone in
 * the workbench of the product, in Chinese, and read back from the document that was exported.
 */
class FirstPaperTest {

    private static final String PRODUCT = "工会文书工作台";
    private static final String UNION = "青山镇中心小学工会委员会";
    private static final String NAME = UNION + "2026年工作计划";

    /** The keys that turn the pages of an editor. */
    private static final String TO_TEXT = "alt+Next";
    private static final String TO_SECTIONS = "alt+Prior";
    private static final String LEAVE_TEXT = "ctrl+Tab";

    @TempDir
    private Path scratch;
    private Product product;
    private Path paper;
    private Desktop desktop;

    @BeforeEach
    void copyProduct() throws IOException {
        product = Product.copy(scratch);
        desktop = Desktop.of(product, "xclip");
        paper = product.homeOfUser().resolve("工会文书/" + NAME + ".udoc");
    }

    @AfterEach
    void closeWorkbench() {
        if (desktop != null) {
            desktop.close();
        }
    }

    private boolean saved(String text) throws IOException {
        return Files.exists(paper) && Files.readString(paper).contains(text);
    }

    private void save(String text) throws IOException, InterruptedException {
        Desktop.until(text + " is saved", () -> Desktop.keys("ctrl+s"), () -> saved(text));
    }

    /** On the page of the whole text: fills the next placeholders. */
    private void fill(String... values) throws IOException, InterruptedException {
        for (String value : values) {
            Desktop.keys("F11");
            desktop.paste(value);
        }
        save(values[values.length - 1]);
    }

    /** On the page of the whole text: adds a paragraph to the section with the caret, on the page of the sections. */
    private void add(String paragraph) throws IOException, InterruptedException {
        Desktop.keys(TO_SECTIONS, "ctrl+End", "Return");
        desktop.paste(paragraph);
        save(paragraph);
        Desktop.keys(TO_TEXT);
    }

    private void makePlan() throws IOException, InterruptedException {
        Desktop.until("the wizard", () -> Desktop.keys("ctrl+n"), () -> Desktop.isActive("新建文书"));
        Desktop.keys("alt+p", "ctrl+a");
        Desktop.type("2026");
        Desktop.keys("alt+o", "ctrl+a");
        desktop.paste(UNION);
        Desktop.keys("Return");
        Desktop.await("the paper", () -> Files.exists(paper));
        Desktop.await("its editor", () -> Desktop.isActive(NAME + " — " + PRODUCT));
    }

    /** On the page of the whole text, from its beginning on. */
    private void writeTexts() throws IOException, InterruptedException {
        fill("教师讲堂", "党的创新理论", "上级工会全委会", "98", "100", "六");
        fill("师德师风", "集中研读", "9");
        add("学习情况每月通报。");
        fill("4月", "学校工作报告");
        add("校务公开栏每月更新。");
        fill("青年教师基本功竞赛", "2", "60", "4");
        fill("35", "14000", "7");
        add("建立困难教职工档案。");
        writeRecord();
        fill("3");
        fill("合唱队", "教师节", "趣味运动会", "5");
        add("体育馆每周五向教职工开放。");
        writeActivity();
        fill("11", "8");
    }

    /** Adds a record to the section with the caret, which has none yet; from the page of the whole text and back. */
    private void writeRecord() throws IOException, InterruptedException {
        Desktop.keys(TO_SECTIONS, LEAVE_TEXT, "space", "Down", "Return");
        desktop.paste("3月");
        Desktop.keys("Tab");
        desktop.paste("生病住院");
        Desktop.keys("Tab");
        desktop.paste("一线教师");
        Desktop.keys("Tab", "Tab");
        Desktop.type("35");
        Desktop.keys("Tab");
        Desktop.type("14000");
        save("\"一线教师\"");
        Desktop.keys(TO_TEXT);
    }

    /** Adds an activity to the calendar of the section with the caret; from the page of the whole text and back. */
    private void writeActivity() throws IOException, InterruptedException {
        Desktop.keys(TO_SECTIONS, LEAVE_TEXT, "Tab", "space", "Tab", "Right", "Right", "Return");
        Desktop.await("the dialog of the activity", () -> Desktop.isActive("活动与竞赛"));
        Desktop.keys("Tab");
        desktop.paste("体育比赛");
        Desktop.keys("Tab");
        desktop.paste("教工拔河赛");
        Desktop.keys("Return");
        Desktop.await("it is closed", () -> !Desktop.isShown("活动与竞赛"));
        save("\"教工拔河赛\"");
        Desktop.keys(TO_TEXT);
    }

    private Path export() throws IOException, InterruptedException {
        Path exported = paper.resolveSibling(NAME + ".docx");
        Desktop.until("the wizard", () -> Desktop.keys("ctrl+shift+e"), () -> Desktop.isActive("导出"));
        Desktop.until("the document", () -> Desktop.keys("Return"), () -> Files.exists(exported));
        return exported;
    }

    /** The paragraphs of a document, as the words of its XML. */
    private static List<String> paragraphs(Path docx) throws IOException {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            String xml = new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            return Stream.of(xml.split("</w:p>")).map(paragraph -> paragraph.replaceAll("<[^>]*>", "").strip())
                    .filter(paragraph -> !paragraph.isEmpty()).toList();
        }
    }

    /** What a command writes, without the white space between the parts. */
    private String json(String... arguments) throws IOException, InterruptedException {
        return product.run(arguments).output().replaceAll("\\s", "");
    }

    @Test
    void aPlanIsMadeFilledInAndExported() throws Exception {
        desktop.open(PRODUCT, "C.UTF-8");
        makePlan();
        Desktop.keys(TO_TEXT, TO_TEXT);
        writeTexts();
        Path docx = export();

        List<String> paragraphs = paragraphs(docx);
        assertEquals(NAME, paragraphs.getFirst());
        List<String> headings = List.of("一、指导思想", "二、工作目标", "三、主要工作", "（一）加强思想引领，凝聚教职工奋进力量",
                "（二）健全教代会制度，深化校务公开", "（四）精准帮扶关爱，办好教职工身边实事", "（六）活跃文体生活，增进团队活力");
        assertEquals(headings, paragraphs.stream().filter(headings::contains).toList());
        for (String words : List.of("围绕师德师风，以集中研读组织教职工学习，全期不少于9次", "4月召开教职工代表大会，审议学校工作报告",
                "不少于35人次，安排慰问资金14000元", "依托合唱队常年活动，在教师节前后组织趣味运动会")) {
            assertTrue(paragraphs.stream().anyMatch(paragraph -> paragraph.contains(words)), words);
        }
        assertTrue(paragraphs.containsAll(List.of("学习情况每月通报。", "校务公开栏每月更新。", "建立困难教职工档案。",
                "体育馆每周五向教职工开放。")), paragraphs::toString);
        assertTrue(paragraphs.stream().noneMatch(paragraph -> paragraph.contains("【") || paragraph.contains("xx")),
                paragraphs::toString);

        String outline = json("outline", docx.toString(), "--json");
        assertTrue(outline.contains("\"number\":\"（四）\",\"title\":\"精准帮扶关爱，办好教职工身边实事\""), outline);
        String report = json("import", docx.toString(), "-o", product.newFolder().toString(), "--json");
        assertTrue(report.contains("\"documentKind\":\"plan\""), report);
        assertTrue(report.contains("\"unplacedCharacters\":0"), report);
        assertTrue(report.contains("\"records\":2"), report);
    }
}
