package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft comes back as the paper it was; with edits in its XML, with those; with its paper damaged, as any .docx. */
class DocxRoundTripTest {

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
        TestPapers.save(TestPapers.full(), cli.file("a.udoc"));
    }

    private void export(String... settings) {
        String[] arguments = new String[4 + settings.length];
        System.arraycopy(new String[] {"export", "a.udoc", "-o", "a.docx"}, 0, arguments, 0, 4);
        System.arraycopy(settings, 0, arguments, 4, settings.length);
        cli.run(arguments).code(0);
    }

    private String importBack() {
        String out = cli.run("import", "a.docx", "-o", "back", "--report", "report.txt").fine().out();
        assertTrue(out.contains("; 0 of "), out);
        return cli.read("back/a.udoc");
    }

    /** Changes a part of the file, or takes it out if it becomes null. */
    private void change(String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(cli.file("a.docx"))));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals(part)) {
                    String old = new String(content, StandardCharsets.UTF_8);
                    String changed = change.apply(old);
                    assertFalse(old.equals(changed), "nothing to change in " + part);
                    if (changed == null) {
                        continue;
                    }
                    content = changed.getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
        }
        Files.write(cli.file("a.docx"), bytes.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = { "numbering=literal", "numbering=word", "comments=false", "placeholders=false" })
    void comesBackAsItWas(String setting) throws IOException {
        export("--set", setting);
        importBack();
        assertArrayEquals(Files.readAllBytes(cli.file("a.udoc")), Files.readAllBytes(cli.file("back/a.udoc")));
        assertEquals(1, cli.read("report.txt").lines().count());
    }

    @ParameterizedTest
    @CsvSource({ "每月一次, 每周一次", "加强学习, 加强业务学习", "植树, 种花", "三月, 四月", "安排表, 一览表", "安排如下, 要点如下", "机密, 秘密" })
    void takesOverOneEditAndNothingElse(String old, String now) throws IOException {
        export();
        change("word/document.xml", xml -> xml.replace(old, now));
        assertEquals(cli.read("a.udoc").replace(old, now), importBack());
        assertEquals(2, cli.read("report.txt").lines().count(), cli.read("report.txt"));
    }

    @Test
    void keepsANumberThatWasTypedOver() throws IOException {
        export();
        change("word/document.xml", xml -> xml.replace("一、加强学习", "甲、加强学习"));
        assertEquals(cli.read("a.udoc").replaceFirst("(<heading [^>]*text=\"加强学习\"|<heading )", "$1"), importBack()
                .replace(" numberMode=\"literal\"", "").replace(" literalNumber=\"甲、\"", ""));
        assertTrue(cli.read("back/a.udoc").contains("甲、"));
    }

    @Test
    void acceptsTrackedChanges() throws IOException {
        export();
        change("word/document.xml", xml -> xml.replace("<w:t>每月一次。</w:t></w:r>", "<w:t>每</w:t></w:r><w:del><w:r><w:delText>月"
                + "</w:delText></w:r></w:del><w:ins><w:r><w:t>周</w:t></w:r></w:ins><w:r><w:t>一次。</w:t></w:r>"));
        assertEquals(cli.read("a.udoc").replace("每月一次", "每周一次"), importBack());
    }

    @Test
    void readsAFileWhosePaperWasDamagedLikeAnyOther() throws IOException {
        export();
        change("customXml/item1.xml", xml -> xml.replace("每月一次", "每年一次"));
        assertTrue(importBack().contains("每月一次"));
        assertTrue(cli.read("report.txt").contains("[intake.docx.paper-damaged]"), cli.read("report.txt"));
    }

    @Test
    void readsAFileWhosePaperIsGoneLikeAnyOther() throws IOException {
        export();
        change("customXml/item1.xml", xml -> null);
        assertTrue(importBack().contains("每月一次"));
        assertFalse(cli.read("report.txt").contains("damaged"), cli.read("report.txt"));
    }

    @Test
    void refusesEachBadFileInABatchAndReadsTheOthers() throws IOException {
        export();
        byte[] docx = Files.readAllBytes(cli.file("a.docx"));
        Files.write(cli.file("cut.docx"), java.util.Arrays.copyOf(docx, docx.length / 2));
        cli.write("text.docx", "一、学习");
        Cli.Result result = cli.run("import", "cut.docx", "a.docx", "text.docx", "-o", "back").code(3);
        assertEquals(2, result.err().lines().count(), result.err());
        assertEquals(java.util.List.of("a.udoc"), cli.files("back"));
    }
}
