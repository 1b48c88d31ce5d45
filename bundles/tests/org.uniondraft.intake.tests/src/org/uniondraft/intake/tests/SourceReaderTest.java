package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportException.Reason;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.intake.source.SourceReader;
import org.uniondraft.intake.source.SourceText;
import org.uniondraft.tests.support.Places;

class SourceReaderTest {

    private static final Path FOLDER = Places.bundle().resolve("encodings");

    @ParameterizedTest
    @CsvSource({ "utf-8, UTF-8", "utf-8-bom, UTF-8", "utf-16le-bom, UTF-16LE", "utf-16be-bom, UTF-16BE",
        "utf-16le, UTF-16LE", "utf-16be, UTF-16BE", "gb18030, GB18030", "gbk-crlf, GB18030", "utf-8-cr, UTF-8",
        "utf-8-nel, UTF-8" })
    void readsTheSameTextInEveryEncoding(String file, String encoding) throws Exception {
        SourceText expected = SourceReader.read(FOLDER.resolve("utf-8.txt"), ImportOptions.DEFAULT);
        SourceText source = SourceReader.read(FOLDER.resolve(file + ".txt"), ImportOptions.DEFAULT);
        assertAll(() -> assertEquals(encoding, source.encoding()), () -> assertEquals(expected.lines(), source.lines()),
                () -> assertTrue(source.certainty() > 0.9, "certainty " + source.certainty()),
                () -> assertEquals(List.of(), source.dropped()));
    }

    @Test
    void readsCharactersOfFourBytesInGb18030() throws Exception {
        SourceText source = SourceReader.read(FOLDER.resolve("gb18030-rare.txt"), ImportOptions.DEFAULT);
        assertEquals("负责人：\uD842\uDFB7野㐀", source.lines().getLast());
    }

    @Test
    void keepsDigestAndNameOfTheFile() throws Exception {
        SourceText source = SourceReader.decode("abc".getBytes(StandardCharsets.US_ASCII), "a.txt", ImportOptions.DEFAULT);
        assertAll(() -> assertEquals("a.txt", source.name()), () -> assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", source.digest()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "utf-8-broken", "gb18030-broken" })
    void namesFileLineAndByteOfWhatCannotBeDecoded(String name) {
        Path file = FOLDER.resolve(name + ".txt");
        ImportException e = assertThrows(ImportException.class, () -> SourceReader.read(file, ImportOptions.DEFAULT));
        assertAll(() -> assertEquals(Reason.MALFORMED_ENCODING, e.reason()), () -> assertEquals(4, e.line()),
                () -> assertTrue(e.offset() > 50, "offset " + e.offset()),
                () -> assertTrue(e.getMessage().contains(file.toString()), e.getMessage()),
                () -> assertTrue(e.getMessage().contains(Long.toString(e.offset())), e.getMessage()));
    }

    @Test
    void readsInTheEncodingThatIsAskedFor() throws Exception {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve("gb18030.txt"));
        assertEquals("GB18030", SourceReader.decode(bytes, "x", ImportOptions.DEFAULT.withCharset(Charset.forName("GB18030")))
                .encoding());
        assertThrows(ImportException.class,
                () -> SourceReader.decode(bytes, "x", ImportOptions.DEFAULT.withCharset(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({ "504B0304140006000800776F72642F, .docx", "D0CF11E0A1B11AE1000000000000, .doc", "255044462D312E34, PDF",
        "504B03040000, zip", "7B5C727466315C616E7369, .rtf", "89504E470D0A1A0A, picture", "1F8B0800, archive" })
    void saysWhatAFileThatIsNotTextLooksLike(String hex, String what) {
        byte[] bytes = java.util.HexFormat.of().parseHex(hex);
        ImportException e = assertThrows(ImportException.class,
                () -> SourceReader.decode(bytes, "report.bin", ImportOptions.DEFAULT));
        assertAll(() -> assertEquals(Reason.NOT_TEXT, e.reason()),
                () -> assertTrue(e.getMessage().contains(what), e.getMessage()),
                () -> assertTrue(e.getMessage().contains("report.bin"), e.getMessage()));
    }

    @Test
    void refusesWhatIsMostlyControlCharacters() {
        byte[] bytes = new byte[400];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 32);
        }
        ImportException e = assertThrows(ImportException.class,
                () -> SourceReader.decode(bytes, "x", ImportOptions.DEFAULT));
        assertEquals(Reason.NOT_TEXT, e.reason());
    }

    @Test
    void leavesOutControlCharactersAndKeepsTheRest() throws Exception {
        ImportedPaper paper = Importer.importText(FOLDER.resolve("utf-8-controls.txt"), ImportOptions.DEFAULT).papers()
                .getFirst();
        assertAll(() -> assertEquals("", Papers.loss(paper)), () -> assertEquals(0, paper.unplacedCharacters()),
                () -> assertTrue(Papers.rules(paper).contains("intake.control-characters")),
                () -> assertTrue(Papers.printed(paper.document()).contains("围绕学校中心工作，团结教职工，办好每一件实事。")));
    }

    @Test
    void splitsLinesAtEveryKindOfEnd() throws Exception {
        SourceText source = SourceReader.of("一\n二\r\n三\r四\u0085五\u2028六\u2029七\f八\u000B九\r\n\n十", null,
                ImportOptions.DEFAULT);
        assertEquals(List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "", "十"), source.lines());
    }

    @Test
    void leavesOutLoneSurrogatesOfAPastedText() throws Exception {
        SourceText source = SourceReader.of("甲\uD800乙\uFFFE丙\uD83D\uDE00", null, ImportOptions.DEFAULT);
        assertAll(() -> assertEquals(List.of("甲乙丙\uD83D\uDE00"), source.lines()),
                () -> assertEquals(2, source.dropped().size()));
    }

    @Test
    void refusesWhatIsTooLargeEmptyOrMissing(@TempDir Path folder) throws Exception {
        Path large = Files.write(folder.resolve("large.txt"), new byte[101]);
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n\u3000\n");
        ImportOptions options = ImportOptions.DEFAULT.withMaxBytes(100);
        assertAll(() -> assertEquals(Reason.TOO_LARGE, reason(large, options)),
                () -> assertEquals(Reason.EMPTY, reason(empty, options)),
                () -> assertEquals(Reason.UNREADABLE, reason(folder.resolve("none.txt"), options)),
                () -> assertEquals(Reason.UNREADABLE, reason(folder, options)));
    }

    private static Reason reason(Path file, ImportOptions options) {
        return assertThrows(ImportException.class, () -> Importer.importText(file, options)).reason();
    }
}
