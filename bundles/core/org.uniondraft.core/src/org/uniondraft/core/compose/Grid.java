package org.uniondraft.core.compose;

import java.util.List;

import org.uniondraft.model.Alignment;
import org.uniondraft.model.Orientation;

/**
 * The cells of a table, whatever it was made from: a free table, records, a schedule.
 *
 * @param columns the columns
 * @param rows the rows, header first; a place covered by a span has no cell
 * @param headerRows how many rows are the header and repeat on each page
 * @param orientation which way the page lies
 */
public record Grid(List<GridColumn> columns, List<GridRow> rows, int headerRows, Orientation orientation) {

    /** Copies the lists. */
    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param weight its share of the width; the weights of all columns together are the whole
     * @param alignment the alignment of its cells
     */
    public record GridColumn(double weight, Alignment alignment) {
    }

    /**
     * A row.
     *
     * @param cells the cells that begin in it, from left to right
     * @param total whether it holds totals
     */
    public record GridRow(List<GridCell> cells, boolean total) {

        /** Copies the list. */
        public GridRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param column the column it begins in, from 0
     * @param columnSpan how many columns it covers, 1 or more
     * @param rowSpan how many rows it covers, 1 or more
     * @param alignment the alignment of its text
     * @param lines its paragraphs
     */
    public record GridCell(int column, int columnSpan, int rowSpan, Alignment alignment, List<Line> lines) {

        /** Copies the list. */
        public GridCell {
            lines = List.copyOf(lines);
        }
    }
}
