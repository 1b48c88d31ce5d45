package org.uniondraft.example.papers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.uniondraft.model.Document;
import org.uniondraft.model.Identified;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.RawBlock;
import org.uniondraft.model.Residue;
import org.uniondraft.model.Source;

/** The sample that came out of a text: nothing of the text is lost, and everything stands where it says. */
class ImportedPaperTest {

    private final Document document = Papers.all().stream().filter(each -> !each.getSources().isEmpty()).findFirst()
            .orElseThrow();

    @Test
    void theDigestIsThatOfTheText() throws Exception {
        Source source = document.getSources().getFirst();
        String text = source.getLines().stream().map(line -> line + "\r\n").collect(Collectors.joining());
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(Charset.forName(source.getEncoding())));
        assertEquals(HexFormat.of().formatHex(digest), source.getDigest());
    }

    @Test
    void textsStandWhereTheirOriginSays() {
        List<MarkedText> texts = Papers.contents(document, MarkedText.class).filter(text -> text.getOrigin() != null).toList();
        assertTrue(texts.size() > 50, "Only " + texts.size() + " texts know their origin");
        texts.forEach(text -> assertEquals(text.getText(), source(text)));
        Papers.contents(document, Residue.class).forEach(residue -> assertEquals(residue.getText(), source(residue)));
        Papers.contents(document, RawBlock.class).forEach(raw -> assertEquals(String.join("", raw.getLines()), source(raw)));
    }

    private String source(Identified object) {
        return object.getOrigin().ranges().stream().map(range -> document.getSources().get(range.source()).getLines()
                .get(range.line() - 1).substring(range.start(), range.end())).collect(Collectors.joining());
    }

    @Test
    void everyLineOfTheTextIsSomewhere() {
        Source source = document.getSources().getFirst();
        List<Integer> lines = Papers.contents(document, Identified.class).filter(object -> object.getOrigin() != null)
                .flatMap(object -> object.getOrigin().ranges().stream()).map(range -> range.line()).toList();
        for (int line = 1; line <= source.getLines().size(); line++) {
            assertTrue(lines.contains(line), "Line " + line + ": " + source.getLines().get(line - 1));
        }
    }
}
