package org.uniondraft.docx.internal;

import java.io.IOException;
import java.util.regex.Pattern;

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
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle.TextAlignment;

/** Writes the pieces of a body. */
final class PieceWriter {

    /** Word's navigation pane has nine levels, from 0. */
    private static final int DEEPEST_OUTLINE = 8;
    private static final Pattern WORD = Pattern.compile("第[^、，：\\s]+(部分|[编篇章节])");

    private final BodyStream body;
    private final HeadingLists lists;
    private final TableWriter tables;
    private final PictureWriter pictures;
    private SourceMarks marks;
    private TablePiece keptWithNext;

    PieceWriter(BodyStream body, HeadingLists lists, TableWriter tables, PictureWriter pictures) {
        this.body = body;
        this.lists = lists;
        this.tables = tables;
        this.pictures = pictures;
    }

    /** Marks from now on what shows which piece. */
    void mark(SourceMarks with) {
        marks = with;
    }

    /** Keeps the last row of a table on one page with what follows it. */
    void keepWithNext(TablePiece table) {
        keptWithNext = table;
    }

    /**
     * Writes a piece.
     *
     * @param piece the piece
     * @param sheet the page it stands on
     */
    void write(Piece piece, Sheet sheet) throws IOException {
        if (marks == null) {
            content(piece, sheet);
        } else {
            marks.begin(piece, body.xml());
            content(piece, sheet);
            marks.end(body.xml());
        }
    }

    private void content(Piece piece, Sheet sheet) throws IOException {
        switch (piece) {
            case TextPiece text -> text(text);
            case HeadingPiece heading -> heading(heading);
            case ItemPiece item -> item(item);
            case TablePiece table -> tables.write(table, sheet.textWidth(), table == keptWithNext);
            case PicturePiece picture -> pictures.write(picture, sheet.textWidth(), sheet.textHeight());
            case RawPiece raw -> body.paragraph(StyleRole.RAW, raw.line());
            case PageBreakPiece pageBreak -> body.newPage();
        }
    }

    private void item(ItemPiece piece) throws IOException {
        StyleRole role = piece.depth() > 1 ? StyleRole.NESTED_ITEM : StyleRole.ITEM;
        if (!piece.isLabel()) {
            body.paragraph(role, piece.line());
            return;
        }
        body.open(role, new Direct().keepNext(true));
        body.line(piece.line(), BodyStream.PLAIN);
        body.close();
    }

    private void text(TextPiece piece) throws IOException {
        StyleRole role = piece.flushLeft() ? StyleRole.SALUTATION : StyleRole.BODY;
        TextAlignment alignment = switch (piece.alignment()) {
            case START -> null;
            case CENTER -> TextAlignment.CENTER;
            case END -> TextAlignment.END;
            case JUSTIFY -> TextAlignment.JUSTIFY;
        };
        if (alignment == null) {
            body.paragraph(role, piece.line());
            return;
        }
        Direct direct = new Direct().align(alignment);
        if (alignment != TextAlignment.JUSTIFY) {
            // An indent of the first line would push it out of the middle or make it wrap early.
            direct.noFirstLineIndent();
        }
        body.open(role, direct);
        body.line(piece.line(), BodyStream.PLAIN);
        body.close();
    }

    private void heading(HeadingPiece piece) throws IOException {
        boolean runIn = !piece.runInText().isEmpty();
        StyleRole role = StyleRole.heading(piece.numberLevel());
        Direct direct = new Direct();
        boolean plain = true;
        HeadingLists.Entry entry = lists.entry(piece.source());
        if (entry != null) {
            direct.number(entry.list(), entry.level());
            plain = false;
        }
        int outline = Math.min(piece.outlineLevel() - 1, DEEPEST_OUTLINE);
        int ofStyle = Math.max(0, Math.min(piece.numberLevel(), StyleRole.HEADING_LEVELS) - 1);
        if (outline != ofStyle) {
            direct.outline(outline);
            plain = false;
        }
        if (runIn) {
            body.open(StyleRole.BODY, StyleNames.runIn(piece.numberLevel()), direct);
        } else if (plain) {
            body.open(role);
        } else {
            body.open(role, direct);
        }
        if (entry != null) {
            // Word prints it, so it is no text of the file, and yet it is printed.
            body.trace().add(spaced(piece.number()));
        }
        Line title = piece.title().plus(piece.runInText());
        Line line = entry == null ? Line.EMPTY.plus(spaced(piece.number()), Span.Kind.NUMBER).plus(title) : title;
        body.line(line, runIn ? piece.numberLevel() : BodyStream.PLAIN);
        body.close();
    }

    /** A number that ends in a word, as 第一部分 does, stands apart from its title; one that is a word of it, 一是, does not. */
    static String spaced(String number) {
        return WORD.matcher(number).matches() ? number + "　" : number;
    }
}
