package org.uniondraft.docx.internal;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
import org.uniondraft.core.compose.Span;
import org.uniondraft.model.CommentAnchor;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Note;

/** The texts of a paper that are printed, in order, to find a place for notes that have none of their own. */
final class PrintedTexts {

    private final Set<MarkedText> texts = new LinkedHashSet<>();
    private final Map<Note, CommentAnchor> shown = new IdentityHashMap<>();

    static PrintedTexts of(Composition paper) {
        PrintedTexts printed = new PrintedTexts();
        Stream<Line> titles = paper.title().stream().map(Composition.TitleLine::line);
        Stream<Line> bodies = Stream
                .concat(paper.body().stream(), paper.attachments().stream().flatMap(part -> part.body().stream()))
                .flatMap(piece -> lines(piece).stream());
        Stream.concat(titles, bodies).flatMap(line -> line.spans().stream()).forEach(printed::add);
        return printed;
    }

    private static List<Line> lines(Piece piece) {
        return switch (piece) {
            case HeadingPiece heading -> List.of(heading.line());
            case TextPiece text -> List.of(text.line());
            case ItemPiece item -> List.of(item.line());
            case RawPiece raw -> List.of(raw.line());
            case PicturePiece picture -> List.of(picture.caption());
            case PageBreakPiece pageBreak -> List.of();
            case TablePiece table -> Stream.concat(Stream.of(table.caption()), table.grid().rows().stream()
                    .flatMap(row -> row.cells().stream()).flatMap(cell -> cell.lines().stream())).toList();
        };
    }

    private void add(Span span) {
        if (span.source() != null) {
            texts.add(span.source());
            span.marks().stream().filter(CommentAnchor.class::isInstance).map(CommentAnchor.class::cast)
                    .forEach(anchor -> shown.put(anchor.getNote(), anchor));
        }
    }

    /** Whether the text that a note is anchored in is printed. */
    boolean shows(Note note) {
        return shown.containsKey(note);
    }

    /** The first printed text of what a note is about, or of what is around that; empty if nothing is printed. */
    Optional<MarkedText> nearest(Note note) {
        for (EObject around = note.getTarget(); around != null; around = around.eContainer()) {
            EObject within = around;
            Optional<MarkedText> first = texts.stream().filter(text -> EcoreUtil.isAncestor(within, text)).findFirst();
            if (first.isPresent()) {
                return first;
            }
        }
        return texts.stream().findFirst();
    }
}
