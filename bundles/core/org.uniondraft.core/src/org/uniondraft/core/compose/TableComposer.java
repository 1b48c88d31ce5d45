package org.uniondraft.core.compose;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.core.compose.Grid.GridCell;
import org.uniondraft.core.compose.Grid.GridColumn;
import org.uniondraft.core.compose.Grid.GridRow;
import org.uniondraft.model.Alignment;
import org.uniondraft.model.Cell;
import org.uniondraft.model.Row;
import org.uniondraft.model.Table;

/**
 * Composes free tables. Spans that reach beyond the table or over each other are cut, so that a grid is always sound:
 * every place is covered exactly once, and a row with too few cells is filled with empty ones.
 */
final class TableComposer {

    private TableComposer() {
    }

    static Grid grid(Table table) {
        int width = width(table);
        int height = table.getRows().size();
        boolean[][] taken = new boolean[height][width];
        List<GridRow> rows = new ArrayList<>();
        for (int r = 0; r < height; r++) {
            rows.add(row(table, r, taken));
        }
        List<GridColumn> columns = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            columns.add(c < table.getColumns().size()
                    ? new GridColumn(table.getColumns().get(c).getWeight(), table.getColumns().get(c).getAlignment())
                    : new GridColumn(1, Alignment.START));
        }
        return new Grid(columns, rows, Math.clamp(table.getHeaderRows(), 0, height), table.getOrientation());
    }

    private static int width(Table table) {
        int width = table.getColumns().size();
        for (Row row : table.getRows()) {
            width = Math.max(width, row.getCells().stream().mapToInt(cell -> Math.max(1, cell.getColumnSpan())).sum());
        }
        return width;
    }

    private static GridRow row(Table table, int r, boolean[][] taken) {
        List<GridCell> cells = new ArrayList<>();
        int column = 0;
        for (Cell cell : table.getRows().get(r).getCells()) {
            column = nextFree(taken[r], column);
            if (column >= taken[r].length) {
                break;
            }
            int columnSpan = freeSpan(taken[r], column, Math.max(1, cell.getColumnSpan()));
            int rowSpan = Math.clamp(cell.getRowSpan(), 1, rowsLeft(table, r));
            for (int y = r; y < r + rowSpan; y++) {
                for (int x = column; x < column + columnSpan; x++) {
                    taken[y][x] = true;
                }
            }
            cells.add(new GridCell(column, columnSpan, rowSpan, alignment(table, r, cell, column),
                    cell.getParagraphs().stream().map(Line::of).toList()));
            column += columnSpan;
        }
        for (int c = column; c < taken[r].length; c++) {
            if (!taken[r][c]) {
                taken[r][c] = true;
                cells.add(new GridCell(c, 1, 1, Alignment.START, List.of()));
            }
        }
        return new GridRow(cells, false);
    }

    private static int nextFree(boolean[] row, int from) {
        int column = from;
        while (column < row.length && row[column]) {
            column++;
        }
        return column;
    }

    private static int freeSpan(boolean[] row, int from, int wanted) {
        int span = 1;
        while (span < wanted && from + span < row.length && !row[from + span]) {
            span++;
        }
        return span;
    }

    /** A span never leaves the header, which repeats on each page as a whole. */
    private static int rowsLeft(Table table, int row) {
        int end = row < table.getHeaderRows() ? Math.min(table.getHeaderRows(), table.getRows().size())
                : table.getRows().size();
        return end - row;
    }

    /** The alignment of a column is that of its values; its header has its own. */
    private static Alignment alignment(Table table, int row, Cell cell, int column) {
        if (cell.getAlignment() != Alignment.START || row < table.getHeaderRows()
                || column >= table.getColumns().size()) {
            return cell.getAlignment();
        }
        return table.getColumns().get(column).getAlignment();
    }
}
