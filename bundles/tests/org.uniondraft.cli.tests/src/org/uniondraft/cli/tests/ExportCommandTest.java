package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondraft.model.Document;
import org.uniondraft.tests.support.docx.DocxText;

class ExportCommandTest {

    private static final String SMALL = """
            计划

            今年工作安排如下。
            一、加强学习
            每月一次。
            （一）读书。每人一册。
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
        TestPapers.save(TestPapers.small("计划"), cli.file("计划.udoc"));
    }

    @Test
    void aPaperBecomesPlainText() {
        assertEquals("计划.txt\n", cli.run("export", "计划.udoc", "-o", "计划.txt").fine().out());
        assertEquals(SMALL, cli.read("计划.txt"));
    }

    @Test
    void everythingAroundTheBodyIsThereInOrder() {
        TestPapers.save(TestPapers.full(), cli.file("a.udoc"));
        cli.run("export", "a.udoc", "-o", "a.txt").fine();
        assertEquals("""
                000001
                机密★1年
                加急
                青松小学工会委员会文件
                青工〔2026〕3号
                签发人：甲　乙

                青松小学工会计划

                各工会小组、各部门：
                今年工作安排如下。
                一、加强学习
                每月一次。
                安排表
                月份\t活动\t
                三月\t座谈\t办公室
                \t植树\t后勤
                （一）读书。每人一册。

                附件：1.经费表
                2.名单

                青松小学工会
                2026年1月5日
                （联系人：丙）

                附件1
                经费表
                共两项。

                附件2
                名单
                共三人。

                抄送：区总工会，学校办公室。
                青松小学工会办公室　2026年1月6日印发
                """, cli.read("a.txt"));
    }

    @Test
    void theNameOfAStampStandsBehindThePosition() {
        Document document = TestPapers.full();
        document.getBackMatter().setSignatureStamp(true);
        document.getBackMatter().setSignerPosition("工会主席");
        TestPapers.save(document, cli.file("a.udoc"));
        cli.run("export", "a.udoc", "-o", "a.txt").fine();
        assertTrue(cli.read("a.txt").contains("\n\n工会主席　青松小学工会\n2026年1月5日\n"), cli.read("a.txt"));
    }

    @Test
    void severalIssuersHaveALineEach() {
        Document document = TestPapers.full();
        document.getFrontMatter().getIssuers().add("青松小学教代会");
        document.getFrontMatter().setRecipientsInImprint(true);
        document.getAttachments().removeLast();
        document.getAttachments().getFirst().setSeparate(true);
        TestPapers.save(document, cli.file("a.udoc"));
        cli.run("export", "a.udoc", "-o", "a.txt").fine();
        String text = cli.read("a.txt");
        assertTrue(text.contains("加急\n青松小学工会委员会\n青松小学教代会\n文件\n青工"), text);
        assertTrue(text.contains("\n\n附件：经费表\n\n"), text);
        assertTrue(text.contains("\n\n青工〔2026〕3号附件\n经费表\n共两项。\n\n主送：各工会小组，各部门。\n抄送："), text);
    }

    @Test
    void aWordFileIsTheUsualFormat() {
        cli.run("export", "计划.udoc", "-o", "out").fine();
        assertEquals(SMALL.replace("\n\n", "\n").strip(), String.join("\n", DocxText.lines(cli.file("out/计划.docx")).stream()
                .map(String::strip).filter(line -> !line.isEmpty()).toList()));
    }

    @Test
    void aProfileIsAnIdOrAFile() throws IOException {
        cli.run("export", "计划.udoc", "-o", "a.docx", "--profile", "speech").fine();
        byte[] speech = Files.readAllBytes(cli.file("a.docx"));
        cli.run("export", "计划.udoc", "-o", "a.docx", "--profile", "business").fine();
        assertFalse(Arrays.equals(speech, Files.readAllBytes(cli.file("a.docx"))));
        cli.write("版式.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <layoutProfile base="speech"/>
                """);
        cli.run("export", "计划.udoc", "-o", "a.docx", "--profile", "版式.xml").fine();
        assertArrayEquals(speech, Files.readAllBytes(cli.file("a.docx")));
    }

    @Test
    void aProfileFileThatIsWrongIsAnInputThatIsNotWhatItClaimsToBe() {
        cli.write("版式.xml", "<elephant/>\n");
        Cli.Result result = cli.run("export", "计划.udoc", "-o", "a.docx", "--profile", "版式.xml").code(3);
        assertTrue(result.err().startsWith("版式.xml"), result.err());
        assertEquals(List.of("版式.xml", "计划.udoc"), cli.files(""));
    }

    @Test
    void warningsAreMessagesAndInTheJson() {
        Document document = TestPapers.small("图");
        document.getBody().getBlocks().add(TestPapers.picture());
        TestPapers.save(document, cli.file("图.udoc"));
        Cli.Result result = cli.run("export", "图.udoc", "-o", "图.txt", "--json").code(0);
        assertEquals("图.txt: Pictures are left out of plain text.\n", result.err());
        assertTrue(result.out().contains("\"warnings\": [\"Pictures are left out of plain text.\"]"), result.out());
    }

    @Test
    void settingsOfTheFormatAreObeyed() {
        cli.run("export", "计划.udoc", "-o", "a.txt", "--set", "indent=true", "--set=line-ends=crlf").fine();
        assertEquals(SMALL.replace("今", "　　今").replace("一、", "　　一、").replace("每月", "　　每月")
                .replace("（一）", "　　（一）").replace("\n", "\r\n"), cli.read("a.txt"));
    }

    @Test
    void settingsAreInTheHelp() {
        String help = cli.run("export", "--help").fine().out();
        assertTrue(help.contains("""
                Options of the format txt, each as --set NAME=VALUE:
                  indent=true|false  Begin paragraphs with two blanks (usually false)
                  line-ends=lf|crlf  Line ends (usually lf)
                """), help);
    }

    @Test
    void jsonIsAsPromised() {
        assertEquals("""
                {
                  "files": [
                    {
                      "source": "计划.udoc",
                      "target": "out/计划.txt",
                      "pages": null,
                      "warnings": []
                    }
                  ]
                }
                """, cli.run("export", "计划.udoc", "-o", "out", "--format", "txt", "--json").fine().out());
    }

    @Test
    void pagesAreCountedWhereAFormatHasThem() {
        assertEquals("a.docx (1 pages)\n", cli.run("export", "计划.udoc", "-o", "a.docx").fine().out());
        assertTrue(cli.run("export", "计划.udoc", "-o", "a.docx", "--json").fine().out().contains("\"pages\": 1,"));
    }

    @ParameterizedTest
    @CsvSource({"out/, out/计划.txt", "out, out/计划.txt", "there, there/计划.txt", "a.txt, a.txt", "b.text, b.text",
            "v1.2/, v1.2/计划.txt"})
    void oneInputGoesToAFileOrAFolder(String output, String target) throws IOException {
        Files.createDirectory(cli.file("there"));
        assertEquals(target + "\n", cli.run("export", "计划.udoc", "-o", output, "--format", "txt").fine().out());
        assertEquals(SMALL, cli.read(target));
    }

    @Test
    void severalInputsGoToAFolder() {
        TestPapers.save(TestPapers.small("二"), cli.file("下 级/-总结.2026.udoc"));
        Cli.Result result = cli.run("export", "--format", "txt", "-o", "新/层", "--", "下 级/-总结.2026.udoc", "计划.udoc");
        assertEquals("新/层/-总结.2026.txt\n新/层/计划.txt\n", result.fine().out());
        assertEquals(List.of("-总结.2026.txt", "计划.txt"), cli.files("新/层"));
    }

    @Test
    void severalInputsDoNotGoToAFile() {
        TestPapers.save(TestPapers.small("二"), cli.file("二.udoc"));
        Cli.Result result = cli.run("export", "计划.udoc", "二.udoc", "-o", "a.txt").code(2);
        assertTrue(result.err().startsWith("uniondraft: a.txt is a file, and several papers need a folder\n"), result.err());
    }

    @Test
    void aFileWhereTheFolderShouldBeIsLeftAlone() {
        TestPapers.save(TestPapers.small("二"), cli.file("二.udoc"));
        cli.write("out", "keep");
        assertTrue(cli.run("export", "计划.udoc", "二.udoc", "-o", "out/", "--format", "txt").code(4).err()
                .startsWith("out: "));
        assertEquals("keep", cli.read("out"));
    }

    @Test
    void theSameInputTwiceIsOneInput() {
        assertEquals("a.txt\n", cli.run("export", "计划.udoc", "./计划.udoc", "-o", "a.txt").fine().out());
    }

    @Test
    void twoInputsWithTheSameOutputAreRefusedBeforeAnythingIsWritten() {
        TestPapers.save(TestPapers.small("二"), cli.file("二/A.udoc"));
        TestPapers.save(TestPapers.small("三"), cli.file("三/a.udoc"));
        Cli.Result result = cli.run("export", "计划.udoc", "二/A.udoc", "三/a.udoc", "-o", "out", "--format", "txt").code(2);
        assertTrue(result.err().startsWith("uniondraft: 二/A.udoc and 三/a.udoc would both be written to out/a.txt\n"),
                result.err());
        assertEquals(List.of("三", "二", "计划.udoc"), cli.files(""));
    }

    @Test
    void anInputIsNeverWrittenOver() throws IOException {
        byte[] before = Files.readAllBytes(cli.file("计划.udoc"));
        Files.createLink(cli.file("link.txt"), cli.file("计划.udoc"));
        for (String output : List.of("计划.udoc", "./计划.udoc", "link.txt")) {
            Cli.Result result = cli.run("export", "计划.udoc", "-o", output, "--format", "txt").code(2);
            assertTrue(result.err().contains("is an input"), result.err());
        }
        assertEquals(new String(before), cli.read("计划.udoc"));
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() {
        TestPapers.save(TestPapers.small("二"), cli.file("二.udoc"));
        cli.write("bad.udoc", "no XML");
        Cli.Result result = cli.run("export", "missing.udoc", "计划.udoc", "bad.udoc", "二.udoc", "-o", "out", "--format",
                "txt", "--json").code(3);
        assertEquals(List.of("二.txt", "计划.txt"), cli.files("out"));
        assertTrue(result.err().contains("missing.udoc: "), result.err());
        assertTrue(result.err().contains("bad.udoc:1: "), result.err());
        assertEquals(2, result.out().split("\"source\"", -1).length - 1);
    }

    @Test
    void aReadOnlyOutputIsLeftAlone() {
        Path target = cli.write("out/计划.txt", "keep");
        assertTrue(target.toFile().setReadOnly());
        Cli.Result result = cli.run("export", "计划.udoc", "-o", "out", "--format", "txt").code(4);
        assertTrue(result.err().startsWith("out/计划.txt: "), result.err());
        assertEquals("keep", cli.read("out/计划.txt"));
        assertEquals(List.of("计划.txt"), cli.files("out"));
    }

    @Test
    void anOutputThatIsThereIsReplaced() {
        cli.write("a.txt", "old and longer than the new text, by far, whatever that is going to be in the end");
        cli.run("export", "计划.udoc", "-o", "a.txt").fine();
        assertEquals(SMALL, cli.read("a.txt"));
    }

    @Test
    void aFinalPaperHasNothingOpen() {
        TestPapers.save(TestPapers.open(), cli.file("open.udoc"));
        Cli.Result result = cli.run("export", "open.udoc", "计划.udoc", "-o", "out", "--format", "txt", "--final").code(1);
        assertEquals(List.of("计划.txt"), cli.files("out"));
        assertEquals("out/计划.txt\n", result.out());
        List<String> messages = result.err().lines().toList();
        assertEquals("open.udoc: not final, these places are still open:", messages.getFirst());
        assertEquals("  一、加强学习: placeholder in \"慰问职工xx名。\"", messages.getLast());
        assertEquals(2, messages.size(), result.err());
    }

    @Test
    void aDraftMayHaveOpenPlaces() {
        TestPapers.save(TestPapers.open(), cli.file("open.udoc"));
        cli.run("export", "open.udoc", "-o", "open.txt").fine();
        assertTrue(cli.read("open.txt").contains("慰问职工xx名。"));
    }

    @Test
    void aPaperThatWasNotReadWholeIsNotExported() {
        cli.write("计划.udoc", cli.read("计划.udoc").replace("<blocks ", "<blocks unheardOf=\"1\" "));
        Cli.Result result = cli.run("export", "计划.udoc", "-o", "a.txt").code(3);
        assertTrue(result.err().contains("unheardOf"), result.err());
        assertTrue(result.err().contains("was not read whole"), result.err());
        assertEquals(List.of("计划.udoc"), cli.files(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--format tx | txt",
            "--format elephant | elephant",
            "--profile gbt9705 | Did you mean \"gbt9704\"?",
            "--format docx --set numbering=wrod | Did you mean \"word\"?",
            "--format txt --set indnt=true | the format txt has no option indnt; did you mean indent?",
            "--format txt --set elephant=true | the format txt has no option elephant",
            "--format txt --set indent=maybe | maybe",
            "--format txt --set indent | indent is not NAME=VALUE",
            "--format txt --set indent=true --set indent=false | indent is set twice",
            "--finl | did you mean --final?"})
    void whatIsNotUnderstoodIsNamedAndNothingWritten(String options, String part) {
        Cli.Result result = cli.run(("export 计划.udoc -o out.x " + options).split(" ")).code(2);
        assertTrue(result.err().contains(part), result.err());
        assertEquals(List.of("计划.udoc"), cli.files(""));
    }

    @Test
    void aProfileFileThatIsMissingIsAnInputThatCannotBeRead() {
        Cli.Result result = cli.run("export", "计划.udoc", "-o", "a.txt", "--profile", "mine.xml").code(3);
        assertTrue(result.err().startsWith("mine.xml: "), result.err());
    }
}
