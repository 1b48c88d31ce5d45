package org.uniondraft.example.papers.tests;

import java.util.List;
import java.util.stream.Stream;

import org.uniondraft.core.compose.Composition;
import org.uniondraft.core.compose.Composition.AttachmentPart;
import org.uniondraft.core.compose.Line;
import org.uniondraft.core.compose.Piece;
import org.uniondraft.core.compose.Piece.HeadingPiece;
import org.uniondraft.core.compose.Piece.ItemPiece;
import org.uniondraft.core.compose.Piece.PageBreakPiece;
import org.uniondraft.core.compose.Piece.PicturePiece;
import org.uniondraft.core.compose.Piece.RawPiece;
import org.uniondraft.core.compose.Piece.TablePiece;
import org.uniondraft.core.compose.Piece.TextPiece;

/** The text of the body and the attachments as it prints. */
final class PrintedText {

    private PrintedText() {
    }

    /** The paragraphs and cells in reading order. */
    static Stream<String> of(Composition composition) {
        return Stream.concat(composition.body().stream(),
                composition.attachments().stream().map(AttachmentPart::body).flatMap(List::stream))
                .flatMap(PrintedText::lines).map(Line::text);
    }

    private static Stream<Line> lines(Piece piece) {
        return switch (piece) {
            case HeadingPiece heading -> Stream.of(heading.line());
            case TextPiece text -> Stream.of(text.line());
            case ItemPiece item -> Stream.of(item.line());
            case RawPiece raw -> Stream.of(raw.line());
            case PicturePiece picture -> Stream.of(picture.caption());
            case TablePiece table -> Stream.concat(Stream.of(table.caption()), table.grid().rows().stream()
                    .flatMap(row -> row.cells().stream()).flatMap(cell -> cell.lines().stream()));
            case PageBreakPiece pageBreak -> Stream.empty();
        };
    }
}
