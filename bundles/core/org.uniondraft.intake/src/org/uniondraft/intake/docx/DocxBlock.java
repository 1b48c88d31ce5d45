package org.uniondraft.intake.docx;

import java.util.List;
import java.util.stream.Collectors;

/** Something that stands in the text of a .docx, in its order. */
sealed interface DocxBlock {

    /** Stands in the text of a paragraph where a picture is. */
    char PICTURE = '\uFFFC';

    /** Where a paragraph stands. */
    enum Place {
        /** In the running text. */
        TEXT,
        /** In a text box that is anchored to the paragraph before. */
        TEXT_BOX,
        /** A footnote or endnote of the paragraph before. */
        NOTE
    }

    /**
     * A stretch of a paragraph that looks the same.
     *
     * @param text the text; {@link #PICTURE} for a picture
     * @param face how it looks
     * @param style the name of its character style in lower case, empty if it has none
     */
    record Run(String text, Face face, String style) {
    }

    /**
     * A paragraph.
     *
     * @param place where it stands
     * @param style the name of its style in lower case
     * @param outline its outline level from 1, 0 for running text
     * @param label the number that Word gives it; empty for none
     * @param runs its text
     * @param centred whether it stands in the middle
     * @param pictures the pictures in it, in order
     * @param usual what its text looks like where nothing else is said
     */
    record Paragraph(Place place, String style, int outline, String label, List<Run> runs, boolean centred,
            List<DocxPicture> pictures, Face usual) implements DocxBlock {

        /** Copies the lists. */
        public Paragraph {
            runs = List.copyOf(runs);
            pictures = List.copyOf(pictures);
        }

        /** {@return its text without its number} */
        String content() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }

        /** {@return its number and its text} */
        String text() {
            return label + content();
        }
    }

    /**
     * A cell of a table.
     *
     * @param column the column it begins in, from 0
     * @param columnSpan how many columns it covers
     * @param goesOn whether it goes on with the cell above it
     * @param blocks what stands in it
     */
    record Cell(int column, int columnSpan, boolean goesOn, List<DocxBlock> blocks) {

        /** Copies the list. */
        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A row of a table.
     *
     * @param header whether it repeats on each page
     * @param cells its cells
     */
    record Row(boolean header, List<Cell> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A table.
     *
     * @param widths the widths of its columns, in twips
     * @param rows its rows
     */
    record Table(List<Integer> widths, List<Row> rows) implements DocxBlock {

        /** Copies the lists. */
        public Table {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }
}
