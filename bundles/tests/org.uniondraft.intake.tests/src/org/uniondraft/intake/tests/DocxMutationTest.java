package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;

/** Random and mutated files: each is either read without loss or refused with the one exception that says so. */
class DocxMutationTest {

    private static final long SEED = 20260105;
    /** Far beyond what any of these files takes; only a reader that hangs gets there. */
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String[] PIECES = {"<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>",
        "<w:ins>", "</w:ins>", "<w:del>", "</w:del>", "<w:t>一、学习</w:t>", "<w:br/>", "\uFFFC", "&#xFFFC;", "<w:gridSpan w:val=\"99999\"/>",
        "<w:vMerge/>", "<w:footnoteReference w:id=\"1\"/>", "<w:outlineLvl w:val=\"-5\"/>", "<w:numId w:val=\"1\"/>", "]]>", "&amp;", "\u0000"};

    private static byte[] rich() {
        return new DocxBuilder().styles().numbering().bytes("p", "image", "word/media/a.png", new byte[] {1, 2, 3})
                .part("footnotes", "footnotes", "<w:footnote w:id=\"1\">" + DocxBuilder.paragraph("", DocxBuilder.run("注"))
                        + "</w:footnote>")
                .styled("t", "工会工作计划").styled("1", "一、学习").numbered(1, 1, "读书。").text("1、甲；").text("2、乙。").raw(DocxBuilder
                        .table(DocxBuilder.cell("<w:vMerge w:val=\"restart\"/>", "三月") + DocxBuilder.cell("", "植树"),
                                DocxBuilder.cell("<w:vMerge/>", "") + DocxBuilder.cell("", "座谈")))
                .raw(DocxBuilder.paragraph("", DocxBuilder.run("图") + DocxBuilder.picture("p") + DocxBuilder.box("框")
                        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"))
                .raw(DocxBuilder.paragraph("<w:rPr><w:del/></w:rPr>", "<w:ins>" + DocxBuilder.run("增") + "</w:ins>"))
                .text("一月：开会").text("二月：学习").text("工会委员会").text("2026年1月5日").build();
    }

    private static void read(byte[] content, String what) {
        assertTimeoutPreemptively(LIMIT, () -> {
            try {
                for (ImportedPaper paper : Importer.importFile(content, "a.docx", ImportOptions.DEFAULT).papers()) {
                    assertEquals(0, paper.unplacedCharacters(), what);
                }
            } catch (ImportException e) {
                assertTrue(e.getMessage().startsWith("a.docx") && e.getMessage().endsWith(e.detail()), what);
            }
        }, what);
    }

    private static Map<String, byte[]> entries(byte[] content) throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void readsTheFileItMutates() throws Exception {
        assertEquals(0, Importer.importFile(rich(), "a.docx", ImportOptions.DEFAULT).papers().getFirst().unplacedCharacters());
    }

    @Test
    void flippedBits() {
        byte[] sound = rich();
        Random random = new Random(SEED);
        for (int i = 0; i < 400; i++) {
            byte[] content = sound.clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
            }
            read(content, "flip " + i);
        }
    }

    @Test
    void truncatedAndRandom() {
        byte[] sound = rich();
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            read(Arrays.copyOf(sound, random.nextInt(sound.length)), "cut " + i);
            byte[] noise = new byte[4 + random.nextInt(3000)];
            random.nextBytes(noise);
            if (i % 2 == 0) {
                System.arraycopy(sound, 0, noise, 0, 4);
            }
            read(noise, "noise " + i);
        }
    }

    @Test
    void swappedEntries() throws Exception {
        Map<String, byte[]> sound = entries(rich());
        Random random = new Random(SEED);
        for (int i = 0; i < 100; i++) {
            List<String> names = new ArrayList<>(sound.keySet());
            List<byte[]> contents = new ArrayList<>(sound.values());
            int a = random.nextInt(names.size());
            int b = random.nextInt(names.size());
            contents.set(a, contents.get(b));
            if (random.nextBoolean()) {
                contents.set(b, new byte[0]);
            }
            Map<String, byte[]> mixed = new LinkedHashMap<>();
            for (int k = 0; k < names.size(); k++) {
                mixed.put(names.get(k), contents.get(k));
            }
            read(DocxBuilder.zip(mixed), "swap " + i + " " + names.get(a) + " " + names.get(b));
        }
    }

    @Test
    void mutatedXml() throws Exception {
        Map<String, byte[]> sound = entries(rich());
        List<String> parts = sound.keySet().stream().filter(name -> name.endsWith(".xml") || name.endsWith(".rels")).toList();
        Random random = new Random(SEED);
        for (int i = 0; i < 600; i++) {
            Map<String, byte[]> mutated = new LinkedHashMap<>(sound);
            String part = random.nextInt(3) == 0 ? parts.get(random.nextInt(parts.size())) : "word/document.xml";
            StringBuilder xml = new StringBuilder(new String(sound.get(part), StandardCharsets.UTF_8));
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                int at = random.nextInt(xml.length());
                switch (random.nextInt(4)) {
                    case 0 -> xml.insert(at, PIECES[random.nextInt(PIECES.length)]);
                    case 1 -> xml.delete(at, Math.min(xml.length(), at + random.nextInt(40)));
                    case 2 -> removeElement(xml, at);
                    default -> duplicate(xml, at, random.nextInt(200));
                }
            }
            mutated.put(part, xml.toString().getBytes(StandardCharsets.UTF_8));
            read(DocxBuilder.zip(mutated), "xml " + i + " " + part);
        }
    }

    /** Takes out a whole tag, so that what is left is more often well-formed. */
    private static void removeElement(StringBuilder xml, int at) {
        int start = xml.indexOf("<w:", at);
        int end = start < 0 ? -1 : xml.indexOf("/>", start);
        if (end > start && end - start < 60 && xml.substring(start, end).indexOf('>') < 0) {
            xml.delete(start, end + 2);
        }
    }

    private static void duplicate(StringBuilder xml, int at, int length) {
        int start = xml.indexOf("<w:p>", at);
        int end = start < 0 ? -1 : xml.indexOf("</w:p>", Math.min(xml.length(), start + length));
        if (end > start) {
            xml.insert(start, xml.substring(start, end + "</w:p>".length()));
        }
    }
}
