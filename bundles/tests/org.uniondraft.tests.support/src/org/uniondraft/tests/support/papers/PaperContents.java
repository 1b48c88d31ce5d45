package org.uniondraft.tests.support.papers;

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
import org.uniondraft.model.Document;

/** Says what is in a paper, and what it prints. The helpers of test bundles that make papers of text extend it. */
public class PaperContents {

    /** For the helpers that extend it; nothing is ever made of it. */
    protected PaperContents() {
    }

    /** All objects of a type in a paper. */
    public static <T extends EObject> List<T> all(Document document, Class<T> type) {
        Iterable<EObject> contents = document::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false).filter(type::isInstance).map(type::cast).toList();
    }

    /** What a paper prints, line by line, without the importer's own means; of tables and pictures nothing. */
    public static List<String> printed(Document document) {
        var composition = Composer.compose(document);
        List<String> lines = new ArrayList<>();
        composition.title().forEach(line -> lines.add(line.line().text()));
        composition.body().stream().flatMap(PaperContents::text).forEach(lines::add);
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
            default -> Stream.empty();
        };
    }
}
