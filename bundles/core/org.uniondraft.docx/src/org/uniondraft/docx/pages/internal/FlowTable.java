package org.uniondraft.docx.pages.internal;

import java.util.List;

/**
 * A table. Lengths are in twips.
 *
 * @param columns the widths of its columns
 * @param centred whether it stands in the middle of the text area
 * @param atFoot whether it stands at the foot of the text area, as 版记 does
 * @param cellMargin the room on the left and right in a cell
 * @param outerRule how thick its frame is, 0 for none
 * @param innerRule how thick the rules inside are, 0 for none
 * @param rows its rows
 */
record FlowTable(List<Integer> columns, boolean centred, boolean atFoot, double cellMargin, double outerRule,
        double innerRule, List<Row> rows) implements FlowBlock {

    /**
     * A row.
     *
     * @param header whether it is repeated on every page
     * @param height its height, or 0
     * @param exact whether it is exactly so high, else at least
     * @param cells its cells
     */
    record Row(boolean header, int height, boolean exact, List<Cell> cells) {

        /** Whether it stays on one page with the next row, or the last one with what follows the table. */
        boolean keepNext() {
            return cells.stream().flatMap(cell -> cell.paragraphs().stream()).anyMatch(FlowParagraph::keepNext);
        }
    }

    /**
     * A cell.
     *
     * @param span how many columns it covers
     * @param merge how it is merged with the rows above and below
     * @param middle whether its text stands in the middle of its height
     * @param topRule a rule above it of its own, or 0
     * @param bottomRule a rule below it of its own, or 0
     * @param paragraphs its text
     */
    record Cell(int span, Merge merge, boolean middle, double topRule, double bottomRule,
            List<FlowParagraph> paragraphs) {
    }

    /** How a cell is merged. */
    enum Merge {
        /** Not at all. */
        NONE,
        /** It covers rows below. */
        BEGINS,
        /** It is covered by one above. */
        GOES_ON
    }

    int width() {
        return columns.stream().mapToInt(Integer::intValue).sum();
    }
}
