package org.uniondraft.intake.build;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.core.compose.Composer;
import org.uniondraft.core.compose.Composition;
import org.uniondraft.core.compose.Composition.AttachmentPart;
import org.uniondraft.core.compose.Grid.GridCell;
import org.uniondraft.core.compose.Grid.GridRow;
import org.uniondraft.core.compose.Line;
import org.uniondraft.core.compose.Piece;
import org.uniondraft.core.compose.Piece.HeadingPiece;
import org.uniondraft.core.compose.Piece.ItemPiece;
import org.uniondraft.core.compose.Piece.PageBreakPiece;
import org.uniondraft.core.compose.Piece.PicturePiece;
import org.uniondraft.core.compose.Piece.RawPiece;
import org.uniondraft.core.compose.Piece.TablePiece;
import org.uniondraft.core.compose.Piece.TextPiece;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.Document;

/** What a paper prints, in order: title, body, signature, date, attachments. */
public final class PrintedText {

    private PrintedText() {
    }

    /**
     * Composes a paper into its printed characters.
     *
     * @param document the paper
     * @return its characters that are not blank, in the order in which they print
     */
    public static String of(Document document) {
        StringBuilder text = new StringBuilder();
        lines(document).forEach(line -> text.append(Characters.withoutBlanks(line)));
        return text.toString();
    }

    /**
     * Composes a paper into its printed lines.
     *
     * @param document the paper
     * @return its lines, those of cells of tables included, in the order in which they print
     */
    public static List<String> lines(Document document) {
        Composition composition = Composer.compose(document);
        List<String> lines = new ArrayList<>();
        composition.title().forEach(line -> lines.add(line.line().text()));
        composition.body().forEach(piece -> add(piece, lines));
        BackMatter back = document.getBackMatter();
        if (back != null) {
            lines.addAll(back.getSignatories());
            if (back.getDate() != null) {
                lines.add(back.getDate());
            }
        }
        for (AttachmentPart part : composition.attachments()) {
            lines.add(part.label());
            lines.add(part.title().text());
            part.body().forEach(piece -> add(piece, lines));
        }
        return lines;
    }

    private static void add(Piece piece, List<String> lines) {
        switch (piece) {
            case HeadingPiece heading -> lines.add(heading.line().text());
            case TextPiece text -> lines.add(text.line().text());
            case ItemPiece item -> lines.add(item.line().text());
            case RawPiece raw -> lines.add(raw.line().text());
            case PicturePiece picture -> lines.add(picture.caption().text());
            case TablePiece table -> {
                lines.add(table.caption().text());
                for (GridRow row : table.grid().rows()) {
                    for (GridCell cell : row.cells()) {
                        cell.lines().stream().map(Line::text).forEach(lines::add);
                    }
                }
            }
            case PageBreakPiece pageBreak -> { }
        }
    }
}
