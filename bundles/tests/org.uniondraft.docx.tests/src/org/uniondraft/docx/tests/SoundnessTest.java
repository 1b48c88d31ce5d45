package org.uniondraft.docx.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondraft.core.compose.Composition;
import org.uniondraft.core.compose.Line;
import org.uniondraft.core.compose.Piece;
import org.uniondraft.core.compose.Piece.HeadingPiece;
import org.uniondraft.core.compose.Piece.ItemPiece;
import org.uniondraft.core.compose.Piece.PageBreakPiece;
import org.uniondraft.core.compose.Piece.PicturePiece;
import org.uniondraft.core.compose.Piece.RawPiece;
import org.uniondraft.core.compose.Piece.TablePiece;
import org.uniondraft.core.compose.Piece.TextPiece;
import org.uniondraft.docx.DocxOptions.Numbering;
import org.uniondraft.tests.support.docx.DocxLint;
import org.uniondraft.tests.support.docx.DocxZip;
import org.uniondraft.tests.support.docx.OoxmlValidator;

/** Every file opens everywhere, holds every character, and is the same each time. */
class SoundnessTest {

    @TempDir
    Path folder;

    static List<Case> features() {
        return Case.all();
    }

    @Test
    void theValidatorAcceptsEveryFile() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Case feature : Case.all()) {
            files.add(Docx.of(feature).in(folder, feature.name()));
        }
        OoxmlValidator.orSkip().assertValid(files);
    }

    @ParameterizedTest
    @MethodSource("features")
    void theLintFindsNothing(Case feature) throws IOException {
        DocxLint.assertClean(Docx.of(feature).in(folder, feature.name()));
    }

    @ParameterizedTest
    @MethodSource("features")
    void theSamePaperGivesTheSameBytes(Case feature) {
        assertArrayEquals(Docx.of(feature).bytes(), Docx.of(feature).bytes());
    }

    @ParameterizedTest
    @MethodSource("features")
    void docx4jReadsTheSameTextBack(Case feature) throws Exception {
        Docx docx = Docx.of(feature);
        var read = WordprocessingMLPackage.load(new ByteArrayInputStream(docx.bytes())).getMainDocumentPart();
        StringBuilder text = new StringBuilder();
        for (Object piece : read.getJAXBNodesViaXPath("//w:t", false)) {
            text.append(((Text) XmlUtils.unwrap(piece)).getValue());
        }
        assertEquals(withoutControls(String.join("", docx.lines(folder))), withoutControls(text.toString()));
    }

    @ParameterizedTest
    @MethodSource("features")
    void noLineOfThePaperIsLost(Case feature) throws IOException {
        String written = withoutControls(String.join("", Docx.of(feature).lines(folder)));
        Composition paper = feature.paper().compose();
        boolean literal = feature.options().numbering() == Numbering.LITERAL;
        Stream.concat(paper.body().stream(), paper.attachments().stream().flatMap(part -> part.body().stream()))
                .flatMap(piece -> lines(piece, literal).stream())
                .map(SoundnessTest::withoutControls)
                .forEach(line -> assertTrue(written.contains(line), line));
    }

    private static List<String> lines(Piece piece, boolean literalNumbers) {
        List<Line> lines = switch (piece) {
            case HeadingPiece heading -> List.of(literalNumbers ? heading.line()
                    : heading.title().plus(heading.runInText()));
            case TextPiece text -> List.of(text.line());
            case ItemPiece item -> List.of(item.line());
            case RawPiece raw -> List.of(raw.line());
            case PicturePiece picture -> List.of(picture.caption());
            case TablePiece table -> Stream.concat(Stream.of(table.caption()), table.grid().rows().stream()
                    .flatMap(row -> row.cells().stream()).flatMap(cell -> cell.lines().stream())).toList();
            case PageBreakPiece pageBreak -> List.of();
        };
        return lines.stream().map(Line::text).toList();
    }

    /** Without a hint Word takes the quotation marks, dashes and dots of Chinese for those of Latin text. */
    @ParameterizedTest
    @MethodSource("features")
    void marksAreThoseOfTheChineseFont(Case feature) throws IOException {
        DocxZip zip = DocxZip.read(Docx.of(feature).in(folder, "fonts"));
        for (String part : zip.names()) {
            if (part.startsWith("word/") && part.endsWith(".xml")) {
                var fonts = Pattern.compile("<w:rFonts [^>]*>")
                        .matcher(new String(zip.part(part), StandardCharsets.UTF_8));
                while (fonts.find()) {
                    String markup = fonts.group();
                    assertTrue(markup.contains("w:hint=\"eastAsia\""), part + ": " + markup);
                    assertEquals(value(markup, "w:eastAsia"), value(markup, "w:ascii"), part + ": " + markup);
                    assertEquals(value(markup, "w:eastAsia"), value(markup, "w:hAnsi"), part + ": " + markup);
                }
            }
        }
    }

    private static String value(String markup, String attribute) {
        return markup.replaceAll(".* " + attribute + "=\"([^\"]*)\".*", "$1");
    }

    /** Tabs, what XML cannot hold, and the blank that sets a number apart from its title. */
    private static String withoutControls(String text) {
        return text.codePoints().filter(c -> c != '　' && c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c < 0xFFFE || c > 0xFFFF)
                .mapToObj(Character::toString).collect(Collectors.joining());
    }
}
