package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportException.Reason;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.Importer;

/** Files that are no sound .docx: each gets one sentence with its name, the place and a way out. */
class DocxHostileTest {

    private static final byte[] SOUND = new DocxBuilder().text("一、学习").text("每月一次。").build();

    private static void refuses(Reason reason, byte[] content, String... words) {
        refuses("来文.docx", reason, content, words);
    }

    private static void refuses(String name, Reason reason, byte[] content, String... words) {
        ImportException e = assertThrows(ImportException.class,
                () -> Importer.importFile(content, name, ImportOptions.DEFAULT));
        assertEquals(reason, e.reason(), e.getMessage());
        assertTrue(e.getMessage().startsWith(name + ": "), e.getMessage());
        for (String word : words) {
            assertTrue(e.getMessage().contains(word), e.getMessage());
        }
        assertTrue(e.getMessage().indexOf('\n') < 0, e.getMessage());
    }

    private static byte[] ole(String stream) {
        byte[] ole = new byte[2048];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, ole, 0, magic.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, ole, 1024, name.length);
        return ole;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void knowsOtherFormats() {
        refuses("来文.doc", Reason.NOT_TEXT, ole("WordDocument"), ".doc, .wps", "save it as .docx");
        refuses("来文.wps", Reason.NOT_TEXT, ole("WpsContent"), ".wps", "save it as .docx");
        refuses(Reason.ENCRYPTED, ole("EncryptedPackage"), "password", "save it as .docx");
        refuses("来文.rtf", Reason.NOT_TEXT, latin("{\\rtf1 text}"), "Rich Text", "save it as .docx");
        refuses(Reason.NOT_TEXT, DocxBuilder.zip(Map.of("mimetype", latin("application/vnd.oasis.opendocument.text"))),
                "OpenDocument", "save it as .docx");
        refuses(Reason.NOT_TEXT, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "picture", "OCR");
        refuses(Reason.NOT_TEXT, DocxBuilder.zip(Map.of("a.txt", latin("a"))), "zip archive", "Unpack");
        refuses(Reason.NOT_TEXT, DocxBuilder.zip(Map.of("_rels/.rels", latin("<r><Relationship Type=\"x/officeDocument\" "
                + "Target=\"xl/workbook.xml\"/></r>"))), "spreadsheet");
        refuses(Reason.NOT_TEXT, latin("%PDF-1.7"), "PDF");
        refuses(Reason.BROKEN, "一、学习".getBytes(StandardCharsets.UTF_8), "plain text", ".txt");
    }

    @Test
    void noticesWhatIsCutOff() {
        refuses(Reason.BROKEN, Arrays.copyOf(SOUND, SOUND.length - 30), "incomplete", "Copy or download it once more");
        refuses(Reason.BROKEN, Arrays.copyOf(SOUND, SOUND.length / 2), "incomplete");
        refuses(Reason.BROKEN, new byte[] {'P', (byte) 0xFF, (byte) 0xFF, 1, 2}, "incomplete");
    }

    @Test
    void noticesWhatIsDamaged() {
        refuses(Reason.BROKEN, new DocxBuilder().build("<w:document xmlns:w=\"w\"><w:body><w:p></w:body></w:document>"),
                "word/document.xml", "line 1", "save it again");
        refuses(Reason.BROKEN, new DocxBuilder().build("<x/>"), "word/document.xml", "no text part");
        refuses(Reason.BROKEN, new DocxBuilder().build("\u0001"), "word/document.xml");
        refuses(Reason.BROKEN, DocxBuilder.zip(Map.of("_rels/.rels", latin("<r><Relationship Type=\"x/officeDocument\" "
                + "Target=\"word/none.xml\"/></r>"))), "word/none.xml", "missing");
    }

    @Test
    void doesNotFollowDocumentTypes() {
        String entity = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r>"
                + "<w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
        refuses(Reason.HOSTILE, new DocxBuilder().build(entity), "word/document.xml", "document type declaration", "LibreOffice");
        refuses(Reason.HOSTILE, new DocxBuilder().text("正文。").bytes("s", "styles", "word/s.xml",
                latin("<!DOCTYPE s [<!ENTITY a \"aaaa\">]><s/>")).build(), "word/s.xml");
    }

    @Test
    void boundsDepth() {
        refuses(Reason.HOSTILE, new DocxBuilder().raw("<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000)).build(),
                "word/document.xml", "256");
        refuses(Reason.HOSTILE, new DocxBuilder().raw("<w:tbl><w:tr><w:tc>".repeat(3000)
                + "</w:tc></w:tr></w:tbl>".repeat(3000)).build(), "256");
    }

    @Test
    void boundsSize() {
        Map<String, byte[]> bomb = new LinkedHashMap<>();
        bomb.put("word/document.xml", new byte[40 << 20]);
        refuses(Reason.HOSTILE, DocxBuilder.zip(bomb), "word/document.xml", "swells");
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 5000; i++) {
            many.put("e" + i, new byte[0]);
        }
        refuses(Reason.HOSTILE, DocxBuilder.zip(many), "4096");
        assertEquals(Reason.TOO_LARGE, assertThrows(ImportException.class, () -> Importer.importFile(SOUND, "a.docx",
                ImportOptions.DEFAULT.withMaxBytes(100))).reason());
    }

    @Test
    void refusesOneNameTwice() {
        Map<String, byte[]> twice = new LinkedHashMap<>();
        twice.put("word/document.xml", latin("<a/>"));
        twice.put("word\\document.xml", latin("<a/>"));
        refuses(Reason.HOSTILE, DocxBuilder.zip(twice), "two entries");
    }

    @Test
    void refusesWhatHoldsNothing() {
        refuses(Reason.EMPTY, new DocxBuilder().text(" ").build());
    }

    @Test
    void survivesStylesAndListsThatGoInCircles() throws Exception {
        byte[] docx = new DocxBuilder().part("styles", "styles", "<w:style w:styleId=\"1\"><w:basedOn w:val=\"2\"/></w:style>"
                + "<w:style w:styleId=\"2\"><w:basedOn w:val=\"1\"/></w:style>")
                .part("numbering", "numbering", "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"x\"/>"
                        + "<w:styleLink w:val=\"x\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
                .styled("1", "学习。").numbered(1, 2147483647, "活动。").numbered(1, -1, "总结。").build();
        assertEquals(0, Importer.importFile(docx, "a.docx", ImportOptions.DEFAULT).papers().getFirst().unplacedCharacters());
    }
}
