package org.uniondraft.docx.pages.internal;

import org.uniondraft.docx.pages.internal.FlowTable.Merge;
import org.uniondraft.docx.pages.internal.LaidTable.LaidCell;

/** Puts rows of a table on a page: their text and their rules. Lengths are in twips. */
final class TablePrinter {

    private static final String BLACK = "000000";

    private final LaidTable table;
    private final OpenPage page;
    private final double left;

    TablePrinter(LaidTable table, OpenPage page, double left) {
        this.table = table;
        this.page = page;
        this.left = left;
    }

    /**
     * Prints rows.
     *
     * @param from the first row
     * @param to behind the last row
     * @param y where they begin on the page
     * @param first whether the frame begins above them
     * @param last whether it ends below them
     */
    void rows(int from, int to, double y, boolean first, boolean last) {
        double top = y;
        for (int row = from; row < to; row++) {
            double height = table.height(row, row + 1);
            for (LaidCell cell : table.row(row)) {
                int end = row + 1;
                while (cell.cell().merge() == Merge.BEGINS && end < to && goesOn(end, cell.x())) {
                    end++;
                }
                if (cell.cell().merge() != Merge.GOES_ON) {
                    text(cell, top, table.height(row, end));
                }
                rules(cell, top, height, first && row == from, last && row == to - 1,
                        end == row + 1 && !(row + 1 < to && goesOn(row + 1, cell.x())));
            }
            top += height;
        }
    }

    /** Prints the rules around the cells of a row, as high as said. */
    void frame(int row, double top, double height) {
        for (LaidCell cell : table.row(row)) {
            rules(cell, top, height, true, true, true);
        }
    }

    private boolean goesOn(int row, double x) {
        return table.row(row).stream()
                .anyMatch(below -> below.x() == x && below.cell().merge() == Merge.GOES_ON);
    }

    private void text(LaidCell cell, double top, double height) {
        double y = top + (cell.cell().middle() ? Math.max(0, (height - cell.textHeight()) / 2) : 0);
        for (LaidLine line : cell.lines()) {
            page.add(line, left + cell.x() + table.table().cellMargin(), y);
            y += line.height();
        }
    }

    private void rules(LaidCell cell, double top, double height, boolean first, boolean last, boolean closed) {
        FlowTable of = table.table();
        double x = left + cell.x();
        if (of.outerRule() > 0) {
            boolean atLeft = cell.x() == 0;
            boolean atRight = Math.abs(cell.x() + cell.width() - of.width()) < 1;
            vertical(x, top, height, atLeft ? of.outerRule() : of.innerRule());
            if (atRight) {
                vertical(x + cell.width(), top, height, of.outerRule());
            }
            if (first) {
                horizontal(x, top, cell.width(), of.outerRule());
            }
            if (closed || last) {
                horizontal(x, top + height, cell.width(), last ? of.outerRule() : of.innerRule());
            }
        }
        if (cell.cell().topRule() > 0) {
            horizontal(x, top, cell.width(), cell.cell().topRule());
        }
        if (cell.cell().bottomRule() > 0) {
            horizontal(x, top + height, cell.width(), cell.cell().bottomRule());
        }
    }

    private void horizontal(double x, double y, double width, double weight) {
        page.add(new Box(x - weight / 2, y - weight / 2, width + weight, weight, BLACK));
    }

    private void vertical(double x, double y, double height, double weight) {
        page.add(new Box(x - weight / 2, y, weight, height, BLACK));
    }
}
