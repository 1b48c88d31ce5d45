package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.Document;
import org.uniondraft.tests.support.Json;

class ImportCommandTest {

    static final String PAPER = """
            青松小学工会2026年工作计划

            2026年学校工会将围绕中心工作开展活动。
            一、加强学习
            每月组织一次学习。
            二、关心职工
            （一）慰问。春节前慰问困难职工。
            （二）体检。三月组织全体教职工体检。
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
        cli.write("计划 一.txt", PAPER);
    }

    private static int printed(String text) {
        return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    @Test
    void aTextBecomesADocument() throws DocumentException {
        Cli.Result result = cli.run("import", "计划 一.txt", "-o", "out").fine();
        assertEquals("out/计划 一.udoc: 青松小学工会2026年工作计划; 5 sections, 0 records; 0 of %d characters have no place\n"
                .formatted(printed(PAPER)), result.out());
        Document document = DocumentFiles.load(cli.file("out/计划 一.udoc")).document();
        assertEquals("plan", document.getKind());
        assertEquals("计划 一.txt", document.getSources().getFirst().getName());
    }

    @Test
    void jsonIsAsPromised() throws IOException {
        String json = cli.run("import", "计划 一.txt", "-o", "out", "--json").fine().out();
        String beforeNotes = json.substring(0, json.indexOf("      \"notes\": ["));
        assertEquals("""
                {
                  "papers": [
                    {
                      "file": "out/计划 一.udoc",
                      "title": "青松小学工会2026年工作计划",
                      "documentKind": "plan",
                      "period": "2026",
                      "sourceCharacters": %d,
                      "unplacedCharacters": 0,
                      "sections": 5,
                      "records": 0,
                """.formatted(printed(PAPER)), beforeNotes);
        List<?> papers = (List<?>) ((Map<?, ?>) Json.parse(json)).get("papers");
        List<?> notes = (List<?>) ((Map<?, ?>) papers.getFirst()).get("notes");
        assertFalse(notes.isEmpty());
        for (Object note : notes) {
            assertEquals(List.of("rule", "message", "line"), List.copyOf(((Map<?, ?>) note).keySet()));
        }
        assertTrue(notes.stream().anyMatch(note -> ((Map<?, ?>) note).get("line").equals(1.0)), json);
    }

    @Test
    void theReportIsTextOrJsonByItsName() {
        Cli.Result result = cli.run("import", "计划 一.txt", "-o", "out", "--json", "--report", "r.json").fine();
        assertEquals(result.out(), cli.read("r.json"));
        String summary = cli.run("import", "计划 一.txt", "-o", "out", "--report", "r.txt").fine().out();
        assertTrue(cli.read("r.txt").startsWith(summary + "  "), cli.read("r.txt"));
    }

    @Test
    void residueIsListedWithItsLineAndCanBeLeftInTheText() throws DocumentException {
        cli.write("web.txt", "更多范文见 www.example.com\n" + PAPER);
        String report = cli.run("import", "web.txt", "-o", "out", "--json").fine().out();
        assertTrue(report.contains("www.example.com") && report.contains("intake.residue.site"), report);
        assertEquals(1, DocumentFiles.load(cli.file("out/web.udoc")).document().getResidues().size());
        cli.run("import", "web.txt", "-o", "out", "--no-quarantine").fine();
        assertEquals(0, DocumentFiles.load(cli.file("out/web.udoc")).document().getResidues().size());
    }

    private static final String NEARLY = "工会走访慰问困难职工%s名，发放慰问金%s元，把组织的温暖送到每一位职工的心坎上，召开代表大会两次，广泛听取意见建议，逐条研究办理。"
            + "举办羽毛球比赛和健步走活动，丰富职工的业余文化生活，增强队伍的凝聚力和战斗力，受到普遍欢迎，认真做好信息报送和档案整理。";

    @Test
    void papersThatAreMuchTheSameAreNamed() {
        cli.write("one.txt", NEARLY.formatted("26", "39000"));
        cli.write("two.txt", NEARLY.formatted("xx", "xx"));
        String report = cli.run("import", "one.txt", "two.txt", "计划 一.txt", "-o", "out", "--json").fine().out();
        assertEquals(3, report.split("intake.duplicate").length, report);
    }

    @Test
    void newPapersAreComparedWithThoseThereAre() {
        cli.write("one.txt", NEARLY.formatted("26", "39000"));
        cli.write("two.txt", NEARLY.formatted("xx", "xx"));
        cli.run("import", "one.txt", "-o", "out").fine();
        assertTrue(cli.run("import", "two.txt", "-o", "out", "--json").fine().out().contains("out/one.udoc"));
        // Imported again, a paper is no copy of itself.
        assertFalse(cli.run("import", "计划 一.txt", "-o", "out", "--json").fine().out().contains("intake.duplicate"));
        cli.run("import", "one.txt", "-o", "library/2026").fine();
        assertFalse(cli.run("import", "two.txt", "-o", "new", "--json").fine().out().contains("intake.duplicate"));
        String compared = cli.run("import", "two.txt", "-o", "new", "--json", "--compare", "library").fine().out();
        assertEquals(2, compared.split("library/2026/one.udoc").length, compared);
        cli.run("import", "two.txt", "-o", "new", "--compare", "nowhere").code(3);
    }

    @Test
    void aDamagedPaperInTheFolderHindersNothing() {
        cli.write("out/broken.udoc", "<broken");
        Cli.Result result = cli.run("import", "计划 一.txt", "-o", "out").code(0);
        assertTrue(result.err().contains("broken.udoc"), result.err());
    }

    @Test
    void aDecisionCanBeRejected() {
        String rule = "intake.title";
        assertTrue(cli.run("import", "计划 一.txt", "-o", "out", "--json").fine().out().contains(rule));
        assertFalse(cli.run("import", "计划 一.txt", "-o", "out", "--json", "--reject", rule).fine().out().contains(rule));
        assertFalse(cli.run("import", "计划 一.txt", "-o", "out", "--json", "--reject", rule + ":1").fine().out().contains(rule));
        assertTrue(cli.run("import", "计划 一.txt", "-o", "out", "--reject", rule + ":x").code(2).err().contains("--reject"));
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anyBytesAreTakenOrRefusedWithACodeOfTheContract() throws IOException {
        byte[] paper = PAPER.getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            byte[] bytes = seed % 3 == 0 ? new byte[random.nextInt(2000)] : paper.clone();
            if (seed % 3 == 0) {
                random.nextBytes(bytes);
            } else {
                for (int i = random.nextInt(10); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
            }
            Files.write(cli.file("random.txt"), bytes);
            int code = cli.run("import", "random.txt", "-o", "out").code();
            assertTrue(code == 0 || code == 3, "seed " + seed + " gives " + code);
        }
    }

    @Test
    void otherEncodingsAreFound() throws IOException, DocumentException {
        Files.write(cli.file("gb.txt"), PAPER.getBytes(Charset.forName("GB18030")));
        cli.run("import", "gb.txt", "-o", "out").fine();
        assertEquals("青松小学工会2026年工作计划", DocumentFiles.load(cli.file("out/gb.udoc")).document().getTitleBlock()
                .getLines().getFirst().getText());
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        Files.write(cli.file("zip.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        cli.write("empty.txt", " \n");
        cli.write("-2.txt", PAPER);
        Cli.Result result = cli.run("import", "-o", "out", "missing.txt", "zip.txt", "empty.txt", "计划 一.txt", "--",
                "-2.txt").code(3);
        assertEquals(List.of("-2.udoc", "计划 一.udoc"), cli.files("out"));
        assertEquals(3, result.err().lines().count(), result.err());
        assertTrue(result.err().startsWith("missing.txt: "), result.err());
        assertEquals(2, result.out().lines().count());
    }

    @Test
    void wordFilesAreForLater() throws IOException {
        Files.write(cli.file("a.docx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        assertEquals("a.docx: The .docx is incomplete, perhaps the copy or download broke off. Copy or download it once more.\n", cli.run("import", "a.docx", "-o", "out").code(3).err());
    }

    @Test
    void aDocumentIsNoSource() {
        cli.run("import", "计划 一.txt", "-o", "out").fine();
        assertEquals("out/计划 一.udoc: It is a document already, and not a source text.\n",
                cli.run("import", "out/计划 一.udoc", "-o", "again").code(3).err());
    }

    @Test
    void twoSourcesOfOneNameAreRefusedBeforeAnythingIsWritten() {
        cli.write("b/计划 一.text", PAPER);
        Cli.Result result = cli.run("import", "计划 一.txt", "b/计划 一.text", "-o", "out").code(2);
        assertTrue(result.err().contains("计划 一.txt and b/计划 一.text would both be written to out/计划 一.udoc"), result.err());
        assertEquals(List.of("b", "计划 一.txt"), cli.files(""));
    }

    @Test
    void severalPapersInASourceAreNumbered() {
        cli.write("集.txt", "篇一：第一篇\n" + PAPER + "\n篇二：第二篇\n" + PAPER.replace("2026", "2025"));
        cli.write("集-1.txt", PAPER);
        String out = cli.run("import", "集.txt", "集-1.txt", "-o", "out").fine().out();
        assertEquals(3, out.lines().count(), out);
        assertEquals(List.of("集-1.udoc", "集-2.udoc", "集-3.udoc"), cli.files("out"));
    }

    @Test
    void theReportIsNeverWrittenOverASource() {
        assertTrue(cli.run("import", "计划 一.txt", "-o", "out", "--report", "计划 一.txt").code(2).err()
                .contains("is an input"));
        assertEquals(PAPER, cli.read("计划 一.txt"));
    }

    @Test
    void aReadOnlyOutputIsLeftAlone() {
        Path file = cli.write("out/计划 一.udoc", "keep");
        assertTrue(file.toFile().setReadOnly());
        cli.write("b.txt", PAPER);
        assertTrue(cli.run("import", "计划 一.txt", "b.txt", "-o", "out").code(4).err().startsWith("out/计划 一.udoc: "));
        assertEquals("keep", cli.read("out/计划 一.udoc"));
        assertEquals(List.of("b.udoc", "计划 一.udoc"), cli.files("out"));
    }

    @Test
    void aFileIsNoFolder() {
        cli.write("out", "keep");
        cli.run("import", "计划 一.txt", "-o", "out").code(4);
        assertEquals("keep", cli.read("out"));
    }

    @Test
    void theSameSourceGivesTheSameDocument() {
        cli.run("import", "计划 一.txt", "-o", "out").fine();
        cli.run("import", "计划 一.txt", "-o", "again").fine();
        assertEquals(cli.read("out/计划 一.udoc"), cli.read("again/计划 一.udoc"));
    }

    @Test
    void onlyADocumentThatChangesIsKeptBesideTheNewOne() {
        cli.run("import", "计划 一.txt", "-o", "out").fine();
        cli.run("import", "计划 一.txt", "-o", "out").fine();
        assertEquals(List.of("计划 一.udoc"), cli.files("out"));
        String before = cli.read("out/计划 一.udoc");
        cli.write("计划 一.txt", PAPER.replace("2026", "2027"));
        cli.run("import", "计划 一.txt", "-o", "out").fine();
        assertEquals(before, cli.read("out/计划 一.udoc.bak"));
    }

    @Test
    void theSummarySpeaksChinese() {
        try (Chinese chinese = new Chinese()) {
            assertEquals("out/计划 一.udoc：青松小学工会2026年工作计划；5 个章节，0 条台账；%d 字中 0 字未归位\n".formatted(printed(PAPER)),
                    cli.run("import", "计划 一.txt", "-o", "out").fine().out());
        }
    }
}
