package org.uniondraft.core.completeness.internal;

import org.uniondraft.core.compose.Composer;
import org.uniondraft.core.compose.Grid;
import org.uniondraft.core.compose.Line;
import org.uniondraft.core.compose.Piece;
import org.uniondraft.model.Document;

/** Counts the characters that a paper prints. */
public final class PrintedCharacters {

    private PrintedCharacters() {
    }

    /**
     * Counts.
     *
     * @param document the paper
     * @return the characters of its body with numbers, tables and captions, blanks not counted
     */
    public static int count(Document document) {
        return document.getBody() == null ? 0
                : Composer.compose(document).body().stream().mapToInt(PrintedCharacters::count).sum();
    }

    private static int count(Piece piece) {
        return switch (piece) {
            case Piece.HeadingPiece heading -> count(heading.line());
            case Piece.TextPiece text -> count(text.line());
            case Piece.ItemPiece item -> count(item.line());
            case Piece.TablePiece table -> count(table.caption()) + count(table.grid());
            case Piece.PicturePiece picture -> count(picture.caption());
            case Piece.RawPiece raw -> count(raw.line());
            case Piece.PageBreakPiece none -> 0;
        };
    }

    private static int count(Grid grid) {
        return grid.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.lines().stream())
                .mapToInt(PrintedCharacters::count).sum();
    }

    private static int count(Line line) {
        return (int) line.text().codePoints().filter(character -> !Character.isWhitespace(character)).count();
    }
}
