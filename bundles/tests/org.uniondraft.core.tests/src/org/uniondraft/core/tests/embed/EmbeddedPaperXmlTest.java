package org.uniondraft.core.tests.embed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.core.embed.EmbeddedPaper;
import org.uniondraft.core.embed.EmbeddedPaperXml;
import org.uniondraft.core.embed.PrintedParagraph;
import org.uniondraft.core.embed.PrintedParagraph.Stretch;

/** A paper inside another file: what is read is what was written, or it is not read at all. */
class EmbeddedPaperXmlTest {

    private static final EmbeddedPaper PAPER = new EmbeddedPaper(
            List.of("<?xml version=\"1.0\"?>", "  <a b=\"&#xA;\">]]>&amp;</a>", "", "工会 𠮷"),
            List.of(new PrintedParagraph("Heading1", List.of(new Stretch("一、", null, 0), new Stretch(" 学习 ", "a1", 3))),
                    new PrintedParagraph("Body", List.of(new Stretch("\t表\n格" + PrintedParagraph.PICTURE, null, 0)))));

    private static String written() {
        return new String(EmbeddedPaperXml.write(PAPER), StandardCharsets.UTF_8);
    }

    private static Optional<EmbeddedPaper> read(String xml) {
        return EmbeddedPaperXml.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsWhatItWrote() {
        assertEquals(Optional.of(PAPER), read(written()));
        assertArrayEquals(EmbeddedPaperXml.write(PAPER), EmbeddedPaperXml.write(PAPER));
        assertTrue(EmbeddedPaperXml.isEmbeddedPaper(EmbeddedPaperXml.write(PAPER)));
    }

    @Test
    void readsWhatAnotherProgramWroteAnew() {
        assertEquals(Optional.of(PAPER), read(written().replace("]]&gt;", "]]&#x3E;").replace("</line>\n<line>", "</line><line>")
                .replace("<paper ", "<!-- kept --><paper ")));
    }

    @Test
    void leavesOutWhatXmlCannotHold() {
        EmbeddedPaper paper = new EmbeddedPaper(List.of("a\u0001b\uD800c"), List.of());
        assertEquals(Optional.of(new EmbeddedPaper(List.of("abc"), List.of())),
                EmbeddedPaperXml.read(EmbeddedPaperXml.write(paper)));
    }

    @Test
    void refusesWhatWasChanged() {
        String xml = written();
        assertEquals(Optional.empty(), read(xml.replace("工会", "公会")));
        assertEquals(Optional.empty(), read(xml.replace("学习", "复习")));
        assertEquals(Optional.empty(), read(xml.replace("at=\"3\"", "at=\"4\"")));
        assertEquals(Optional.empty(), read(xml.replace("at=\"3\"", "at=\"x\"")));
        assertEquals(Optional.empty(), read(xml.substring(0, xml.length() / 2)));
        assertTrue(EmbeddedPaperXml.isEmbeddedPaper(xml.substring(0, xml.length() / 2).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "<a/>", "<paper/>", "<paper xmlns=\"http://www.uniondraft.org/embedded/1\"/>",
        "<!DOCTYPE paper [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><paper xmlns=\"http://www.uniondraft.org/embedded/1\" "
                + "digest=\"\"><line>&e;</line></paper>" })
    void refusesWhatIsSomethingElse(String xml) {
        assertEquals(Optional.empty(), read(xml));
    }

    @Test
    void knowsWhatIsNotOurs() {
        assertFalse(EmbeddedPaperXml.isEmbeddedPaper("<a/>".getBytes(StandardCharsets.UTF_8)));
        assertFalse(EmbeddedPaperXml.isEmbeddedPaper(new byte[] {0, 1, 2}));
        assertFalse(EmbeddedPaperXml.isEmbeddedPaper("<!DOCTYPE p []><p/>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void boundsDepth() {
        assertEquals(Optional.empty(), read("<paper xmlns=\"" + EmbeddedPaperXml.NAMESPACE + "\" digest=\"0\">"
                + "<a>".repeat(100) + "</a>".repeat(100) + "</paper>"));
    }
}
