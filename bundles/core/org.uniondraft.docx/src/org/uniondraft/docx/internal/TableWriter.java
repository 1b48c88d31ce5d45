package org.uniondraft.docx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.compose.Grid;
import org.uniondraft.core.compose.Grid.GridCell;
import org.uniondraft.core.compose.Grid.GridRow;
import org.uniondraft.core.compose.Line;
import org.uniondraft.core.compose.Piece.TablePiece;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle;
import org.uniondraft.docx.layout.TextStyle.TextAlignment;
import org.uniondraft.model.Alignment;

/** Writes tables: fixed widths, header rows that repeat, cells that cover several rows or columns. */
final class TableWriter {

    /** How a cell is merged with the one below or above. */
    private enum Merge {
        NONE(""), BEGINS("<w:vMerge w:val=\"restart\"/>"), GOES_ON("<w:vMerge/>");

        private final String markup;

        Merge(String markup) {
            this.markup = markup;
        }
    }

    private static final byte[] ROW = BodyStream.bytes("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    private static final byte[] HEADER_ROW = BodyStream.bytes("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    private static final byte[] ROW_END = BodyStream.bytes("</w:tr>");
    private static final byte[] CELL_END = BodyStream.bytes("</w:tc>");
    private static final byte[] TABLE_END = BodyStream.bytes("</w:tbl>");

    /** The beginnings of cells that came up before: a table has few kinds and many cells. */
    private final Map<Long, byte[]> starts = new HashMap<>();

    /** A cell that covers rows below the one that is being written. */
    private static final class Hanging {
        private final GridCell cell;
        private int rowsLeft;

        Hanging(GridCell cell) {
            this.cell = cell;
            this.rowsLeft = cell.rowSpan() - 1;
        }
    }

    private final BodyStream body;
    private final Warnings warnings;

    TableWriter(BodyStream body, Warnings warnings) {
        this.body = body;
        this.warnings = warnings;
    }

    /**
     * Writes a table with its caption.
     *
     * @param piece the table
     * @param textWidth the width of the text on the page in twips
     * @param keptWithNext whether its last row stays on one page with what follows the table
     */
    void write(TablePiece piece, int textWidth, boolean keptWithNext) throws IOException {
        if (!piece.caption().isEmpty()) {
            body.paragraph(StyleRole.TABLE_CAPTION, piece.caption());
        }
        Grid grid = piece.grid();
        if (grid.columns().isEmpty() || grid.rows().isEmpty()) {
            return;
        }
        body.beforeTable();
        int[] widths = widths(piece, textWidth);
        XmlBytes xml = body.xml();
        xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + StyleNames.TABLE + "\"/><w:tblW w:w=\"" + textWidth
                + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0000\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            xml.raw("<w:gridCol w:w=\"" + width + "\"/>");
        }
        xml.raw("</w:tblGrid>");
        List<Hanging> hanging = new ArrayList<>();
        // A header is no use at the foot of a page with a single row below it.
        int beginning = grid.headerRows() + 1;
        int last = grid.rows().size() - 1;
        boolean kept = body.keepsNext();
        for (int r = 0; r <= last; r++) {
            body.keepNext(kept || r < beginning && r < last || r == last && keptWithNext);
            row(grid.rows().get(r), r < grid.headerRows(), widths, hanging);
        }
        body.keepNext(kept);
        xml.raw(TABLE_END);
    }

    private int[] widths(TablePiece piece, int textWidth) {
        LayoutProfile profile = body.profile();
        TextStyle text = profile.style(StyleRole.TABLE_TEXT);
        int narrowest = (int) Math.ceil(profile.table().narrowestCharacters().value() * text.characterPitch())
                + 2 * profile.table().cellMargin().rounded();
        int[] least = new int[piece.grid().columns().size()];
        TextStyle header = profile.style(StyleRole.TABLE_HEADER);
        for (GridRow row : piece.grid().rows().subList(0, Math.min(piece.grid().headerRows(), piece.grid().rows().size()))) {
            for (GridCell cell : row.cells()) {
                if (cell.columnSpan() == 1) {
                    for (Line line : cell.lines()) {
                        least[cell.column()] = Math.max(least[cell.column()],
                                (int) Math.ceil(HeaderUnit.width(line.text(), header) + beside()));
                    }
                }
            }
        }
        int[] widths = ColumnWidths.of(piece.grid().columns().stream().map(Grid.GridColumn::weight).toList(), textWidth,
                narrowest);
        ColumnWidths.widen(widths, least);
        if (Arrays.stream(widths).anyMatch(width -> width < narrowest)) {
            String name = piece.caption().isEmpty() ? piece.grid().rows().getFirst().cells().stream()
                    .flatMap(cell -> cell.lines().stream()).map(Line::text).findFirst().orElse("")
                    : piece.caption().text();
            warnings.add(NLS.bind(Messages.tableTooWide, name, widths.length));
        }
        return widths;
    }

    private void row(GridRow row, boolean header, int[] widths, List<Hanging> hanging) throws IOException {
        XmlBytes xml = body.xml();
        xml.raw(header ? HEADER_ROW : ROW);
        StyleRole role = header ? StyleRole.TABLE_HEADER : row.total() ? StyleRole.TABLE_TOTAL : StyleRole.TABLE_TEXT;
        int column = 0;
        int next = 0;
        while (column < widths.length) {
            Hanging above = above(hanging, column);
            if (above != null) {
                start(above.cell, widths, Merge.GOES_ON);
                body.open(role);
                body.close();
                xml.raw(CELL_END);
                above.rowsLeft--;
                column += above.cell.columnSpan();
            } else if (next < row.cells().size() && row.cells().get(next).column() == column) {
                GridCell cell = row.cells().get(next);
                next++;
                cell(cell, role, widths);
                if (cell.rowSpan() > 1) {
                    hanging.add(new Hanging(cell));
                }
                column += cell.columnSpan();
            } else {
                // A grid covers every place; this keeps a table whole whose grid does not.
                cell(new GridCell(column, 1, 1, Alignment.START, List.of()), role, widths);
                column++;
            }
        }
        hanging.removeIf(cell -> cell.rowsLeft == 0);
        xml.raw(ROW_END);
    }

    private static Hanging above(List<Hanging> hanging, int column) {
        for (Hanging candidate : hanging) {
            if (candidate.cell.column() == column && candidate.rowsLeft > 0) {
                return candidate;
            }
        }
        return null;
    }

    private void cell(GridCell cell, StyleRole role, int[] widths) throws IOException {
        start(cell, widths, cell.rowSpan() > 1 ? Merge.BEGINS : Merge.NONE);
        TextAlignment usual = body.profile().style(role).alignment().value();
        // In a header, "as the style has it" is not flush left.
        TextAlignment alignment = role == StyleRole.TABLE_HEADER && cell.alignment() == Alignment.START ? usual
                : alignment(cell.alignment());
        boolean own = alignment != usual;
        for (Line line : cell.lines().isEmpty() ? List.of(Line.EMPTY) : cell.lines()) {
            if (own) {
                body.open(role, alignment);
            } else {
                body.open(role);
            }
            int unit = role == StyleRole.TABLE_HEADER ? unit(line.text(), room(cell, widths)) : -1;
            if (unit > 0) {
                // Before the brackets, or the line would end inside of them.
                body.line(HeaderUnit.part(line, 0, unit), BodyStream.PLAIN);
                body.lineBreak();
                body.line(HeaderUnit.part(line, unit, line.text().length()), BodyStream.PLAIN);
            } else {
                body.line(line, BodyStream.PLAIN);
            }
            body.close();
        }
        body.xml().raw(CELL_END);
    }

    /** Where the unit of a header begins that does not fit into a line with its label, or -1. */
    private int unit(String text, double room) {
        int unit = HeaderUnit.start(text);
        return unit > 0 && Measure.twips(text, body.profile().style(StyleRole.TABLE_HEADER)) > room ? unit : -1;
    }

    private double room(GridCell cell, int[] widths) {
        return Arrays.stream(widths, cell.column(), cell.column() + cell.columnSpan()).sum()
                - beside();
    }

    /** What margins and rules take of the width of a cell. */
    private double beside() {
        return 2 * (body.profile().table().cellMargin().twips() + body.profile().table().outerRule().twips());
    }

    private void start(GridCell cell, int[] widths, Merge merge) throws IOException {
        int width = 0;
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
            width += widths[c];
        }
        long key = (long) width << Short.SIZE | (long) cell.columnSpan() << 2 | merge.ordinal();
        byte[] start = starts.get(key);
        if (start == null) {
            String span = cell.columnSpan() > 1 ? "<w:gridSpan w:val=\"" + cell.columnSpan() + "\"/>" : "";
            start = BodyStream.bytes("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + span + merge.markup
                    + "<w:vAlign w:val=\"center\"/></w:tcPr>");
            starts.put(key, start);
        }
        body.xml().raw(start);
    }

    private static TextAlignment alignment(Alignment alignment) {
        return switch (alignment) {
            case START -> TextAlignment.START;
            case CENTER -> TextAlignment.CENTER;
            case END -> TextAlignment.END;
            case JUSTIFY -> TextAlignment.JUSTIFY;
        };
    }
}
