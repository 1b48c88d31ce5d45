package org.uniondraft.intake.tests;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.uniondraft.core.outline.Outline;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.model.Document;
import org.uniondraft.tests.support.Characters;
import org.uniondraft.tests.support.papers.PaperContents;

/** Imports test papers and says what became of them. */
final class Papers extends PaperContents {

    private Papers() {
    }

    /** Imports the lines of one paper. */
    static ImportedPaper paper(String... lines) throws ImportException {
        return Importer.importText(String.join("\n", lines), ImportOptions.DEFAULT).papers().getFirst();
    }

    static Document document(String... lines) throws ImportException {
        return paper(lines).document();
    }

    /** The headings of a paper, as {@code LEVEL NUMBER|TITLE|FORM}. */
    static List<String> outline(String... lines) throws ImportException {
        return Outline.of(document(lines)).headings().stream()
                .map(entry -> entry.level() + " " + entry.number() + "|" + entry.title() + "|" + entry.form()).toList();
    }

    /** The rules behind the notes of a paper. */
    static List<String> rules(ImportedPaper paper) {
        return paper.notes().stream().map(note -> note.getRule()).toList();
    }

    /**
     * Compares what a paper and its residues print with its source.
     *
     * @return where they differ, empty if nothing was lost and nothing invented
     */
    static String loss(ImportedPaper paper) {
        Document document = paper.document();
        List<StringBuilder> lines = document.getSources().getFirst().getLines().stream().map(StringBuilder::new).toList();
        document.getResidues().forEach(residue -> residue.getOrigin().ranges().forEach(range -> {
            StringBuilder line = lines.get(range.line() - 1);
            if (!line.substring(range.start(), range.end()).equals(residue.getText())) {
                throw new AssertionError("Not at its place: " + residue.getText());
            }
            line.replace(range.start(), range.end(), " ".repeat(range.length()));
        }));
        String expected = Characters.withoutWhitespace(String.join("\n", lines));
        String actual = Characters.withoutWhitespace(String.join("\n", printed(document)));
        return Characters.firstDifference(expected, actual).map(Object::toString).orElse("");
    }

    static byte[] utf8(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String part : parts) {
            bytes.writeBytes(part.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
