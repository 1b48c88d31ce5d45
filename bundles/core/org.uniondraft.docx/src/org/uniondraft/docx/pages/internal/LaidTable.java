package org.uniondraft.docx.pages.internal;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.docx.pages.internal.FlowTable.Cell;
import org.uniondraft.docx.pages.internal.FlowTable.Merge;
import org.uniondraft.docx.pages.internal.FlowTable.Row;

/** A table whose text is set and whose rows have their heights. Lengths are in twips. */
final class LaidTable {

    private final FlowTable table;
    private final List<List<LaidCell>> rows = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();

    /**
     * A cell with its text.
     *
     * @param cell the cell
     * @param x its left edge from that of the table
     * @param width its width
     * @param lines its text
     */
    record LaidCell(Cell cell, double x, double width, List<LaidLine> lines) {

        double textHeight() {
            return lines.stream().mapToDouble(LaidLine::height).sum();
        }
    }

    LaidTable(FlowTable table, LineBreaker breaker) {
        this.table = table;
        for (Row row : table.rows()) {
            rows.add(cells(row, breaker));
        }
        for (int i = 0; i < rows.size(); i++) {
            heights.add(height(i));
        }
    }

    private List<LaidCell> cells(Row row, LineBreaker breaker) {
        List<LaidCell> cells = new ArrayList<>();
        double x = 0;
        int column = 0;
        for (Cell cell : row.cells()) {
            double width = 0;
            for (int c = column; c < Math.min(column + cell.span(), table.columns().size()); c++) {
                width += table.columns().get(c);
            }
            double room = width - 2 * table.cellMargin();
            cells.add(new LaidCell(cell, x, width, cell.paragraphs().stream()
                    .flatMap(paragraph -> breaker.lines(paragraph, room).stream()).toList()));
            x += width;
            column += cell.span();
        }
        return cells;
    }

    private double height(int row) {
        Row of = table.rows().get(row);
        if (of.exact()) {
            return of.height();
        }
        double text = rows.get(row).stream().filter(cell -> cell.cell().merge() != Merge.BEGINS)
                .mapToDouble(cell -> cell.cell().merge() == Merge.GOES_ON ? missing(row, cell) : cell.textHeight()).max()
                .orElse(0);
        double rules = Math.max(table.innerRule(), of.cells().stream()
                .mapToDouble(cell -> cell.topRule() + cell.bottomRule()).max().orElse(0) / 2);
        return Math.max(of.height(), text + rules);
    }

    /** What the last row under a merged cell must add so that its text has room. */
    private double missing(int row, LaidCell covered) {
        boolean last = row + 1 == rows.size() || rows.get(row + 1).stream()
                .noneMatch(cell -> cell.x() == covered.x() && cell.cell().merge() == Merge.GOES_ON);
        double above = 0;
        for (int r = row - 1; last && r >= 0; r--) {
            above += heights.get(r);
            for (LaidCell cell : rows.get(r)) {
                if (cell.x() == covered.x() && cell.cell().merge() == Merge.BEGINS) {
                    return cell.textHeight() - above;
                }
            }
        }
        return 0;
    }

    FlowTable table() {
        return table;
    }

    int count() {
        return rows.size();
    }

    List<LaidCell> row(int index) {
        return rows.get(index);
    }

    double height(int from, int to) {
        return heights.subList(from, to).stream().mapToDouble(Double::doubleValue).sum();
    }

    /** How many rows at the head stay together. */
    int beginning() {
        int last = headers();
        while (last < rows.size() - 1 && table.rows().get(last).keepNext()) {
            last++;
        }
        return Math.min(rows.size(), last + 1);
    }

    /** Where a page that has room for the rows up to an end may be broken: not behind a row that stays with the next. */
    int breakBefore(int from, int end) {
        int kept = end;
        while (kept > from && kept < rows.size() && table.rows().get(kept - 1).keepNext()) {
            kept--;
        }
        return kept;
    }

    /** How many rows at the head are repeated on every page. */
    int headers() {
        int count = 0;
        while (count < rows.size() && table.rows().get(count).header()) {
            count++;
        }
        return count == rows.size() ? 0 : count;
    }
}
