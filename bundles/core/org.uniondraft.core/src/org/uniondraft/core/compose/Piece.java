package org.uniondraft.core.compose;

import org.uniondraft.model.Alignment;
import org.uniondraft.model.Identified;
import org.uniondraft.model.Picture;
import org.uniondraft.model.Section;

/**
 * One piece of the printed flow. What a paper says and in which order is decided here, once for every output format
 * and view; how a piece looks is decided by each of them.
 */
public sealed interface Piece {

    /**
     * The object of the model that this piece shows.
     *
     * @return the object, never null
     */
    Identified source();

    /**
     * A heading.
     *
     * @param source the section
     * @param outlineLevel the depth among headings, from 1
     * @param numberLevel the depth among numbered headings, from 1, which decides the face; 0 for a part above them
     * @param number the number as it prints; empty for none
     * @param title the title with its subtitle and end mark, without the number
     * @param runInText the text that follows in the same paragraph; empty unless the heading is run-in
     */
    record HeadingPiece(Section source, int outlineLevel, int numberLevel, String number, Line title, Line runInText)
            implements Piece {

        /**
         * The whole paragraph.
         *
         * @return number, title and run-in text
         */
        public Line line() {
            return Line.EMPTY.plus(number, Span.Kind.NUMBER).plus(title).plus(runInText);
        }
    }

    /**
     * A paragraph of running text.
     *
     * @param source the block it comes from
     * @param line the text
     * @param flushLeft whether it has no first-line indent
     * @param alignment the alignment; {@link Alignment#START} stands for that of the style
     */
    record TextPiece(Identified source, Line line, boolean flushLeft, Alignment alignment) implements Piece {
    }

    /**
     * An item of an enumeration or list that is a paragraph of its own.
     *
     * @param source the item or record
     * @param line the text, with the marker first
     * @param depth the depth of nesting, from 1
     */
    record ItemPiece(Identified source, Line line, int depth) implements Piece {

        /**
         * Tells whether this is only the label of the items that follow, such as a month, and stays with them.
         *
         * @return whether it is so
         */
        public boolean isLabel() {
            return !line.isEmpty() && line.spans().stream().allMatch(span -> span.kind() == Span.Kind.LABEL);
        }
    }

    /**
     * A table.
     *
     * @param source the block
     * @param caption the caption above it; empty for none
     * @param grid the cells
     */
    record TablePiece(Identified source, Line caption, Grid grid) implements Piece {
    }

    /**
     * A picture.
     *
     * @param source the block
     * @param caption the caption below it; empty for none
     */
    record PicturePiece(Picture source, Line caption) implements Piece {
    }

    /**
     * The text goes on at the top of a new page.
     *
     * @param source the block or section
     */
    record PageBreakPiece(Identified source) implements Piece {
    }

    /**
     * A line that could not be understood, as it was.
     *
     * @param source the block
     * @param line the text
     */
    record RawPiece(Identified source, Line line) implements Piece {
    }
}
