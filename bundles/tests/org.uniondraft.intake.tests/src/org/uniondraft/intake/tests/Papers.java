package org.uniondraft.intake.tests;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.uniondraft.core.compose.Composer;
import org.uniondraft.core.compose.Piece;
import org.uniondraft.core.compose.Piece.HeadingPiece;
import org.uniondraft.core.compose.Piece.ItemPiece;
import org.uniondraft.core.compose.Piece.RawPiece;
import org.uniondraft.core.compose.Piece.TextPiece;
import org.uniondraft.core.outline.Outline;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.model.Document;
import org.uniondraft.tests.support.Characters;

/** Imports test papers and says what became of them. */
final class Papers {

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

    /** All objects of a type in a paper. */
    static <T extends EObject> List<T> all(Document document, Class<T> type) {
        Iterable<EObject> contents = document::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false).filter(type::isInstance).map(type::cast).toList();
    }

    /** The rules behind the notes of a paper. */
    static List<String> rules(ImportedPaper paper) {
        return paper.notes().stream().map(note -> note.getRule()).toList();
    }

    /** What a paper prints, line by line, without the importer's own means. */
    static List<String> printed(Document document) {
        var composition = Composer.compose(document);
        List<String> lines = new ArrayList<>();
        composition.title().forEach(line -> lines.add(line.line().text()));
        composition.body().stream().flatMap(Papers::text).forEach(lines::add);
        if (document.getBackMatter() != null) {
            lines.addAll(document.getBackMatter().getSignatories());
            lines.addAll(Stream.ofNullable(document.getBackMatter().getDate()).toList());
        }
        return lines;
    }

    private static Stream<String> text(Piece piece) {
        return switch (piece) {
            case HeadingPiece heading -> Stream.of(heading.line().text());
            case TextPiece text -> Stream.of(text.line().text());
            case ItemPiece item -> Stream.of(item.line().text());
            case RawPiece raw -> Stream.of(raw.line().text());
            default -> throw new AssertionError("No text paper has a " + piece);
        };
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
