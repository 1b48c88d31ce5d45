package org.uniondraft.docx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.uniondraft.docx.layout.LayoutProfile.Page;

/**
 * A section of the .docx: pages that lie the same way, and what is written on them.
 *
 * @param page the sheet of the profile
 * @param landscape whether it is turned
 * @param contents what is written, in order
 */
record Sheet(Page page, boolean landscape, List<Content> contents) {

    /** What lines may leave of a page with a grid, in twips: a quarter of a millimetre above and below. */
    private static final int MOST_REST = 28;
    /** What they must leave, or LibreOffice rounds the last line away. */
    private static final int LEAST_REST = 4;

    /** Something that is written on pages. */
    @FunctionalInterface
    interface Content {

        /**
         * Writes it.
         *
         * @param sheet the pages
         */
        void write(Sheet sheet) throws IOException;
    }

    Sheet(Page page, boolean landscape) {
        this(page, landscape, new ArrayList<>());
    }

    /** The width of the text in twips. */
    int textWidth() {
        return landscape ? page.textHeight() : page.textWidth();
    }

    /** The height of the text in twips. */
    int textHeight() {
        return landscape ? page.textWidth() : page.textHeight();
    }

    /**
     * The properties of the section. A turned page keeps its margins: its top is the left side of the sheet (GB/T
     * 9704-2012 8).
     *
     * @param footers the references to its footers
     * @param firstPageBare whether its first page has no page number
     * @param footerDistance from the lower edge of an upright page to its footer, in twips
     * @param linePitch the height of a line of running text, in twips
     */
    String properties(String footers, boolean firstPageBare, int footerDistance, int linePitch) {
        int width = page.width().rounded();
        int height = page.height().rounded();
        int top = page.top().rounded();
        int bottom = page.bottom().rounded();
        int left = page.left().rounded();
        int right = page.right().rounded();
        return "<w:sectPr>" + footers
                + (landscape ? "<w:pgSz w:w=\"" + height + "\" w:h=\"" + width + "\" w:orient=\"landscape\"/>"
                        : "<w:pgSz w:w=\"" + width + "\" w:h=\"" + height + "\"/>")
                // The number keeps its distance from the text, whichever margin is the lower one.
                + (landscape ? margins(left, top, right, bottom, Math.max(0, right - bottom + footerDistance))
                        : margins(top, right, bottom, left, footerDistance))
                + (firstPageBare ? "<w:titlePg/>" : "") + "<w:docGrid" + (isFilledBy(linePitch) ? " w:type=\"lines\"" : "")
                + " w:linePitch=\"" + linePitch + "\"/></w:sectPr>";
    }

    /**
     * Whether lines of this height fill the page. LibreOffice moves the text of a page with a grid down by half of what
     * its lines leave over, and Word shows the grid in its page setup: both are right only where next to nothing is left.
     */
    private boolean isFilledBy(int linePitch) {
        int rest = textHeight() % linePitch;
        return rest >= LEAST_REST && rest <= MOST_REST;
    }

    private static String margins(int top, int right, int bottom, int left, int footer) {
        return "<w:pgMar w:top=\"" + top + "\" w:right=\"" + right + "\" w:bottom=\"" + bottom + "\" w:left=\"" + left
                + "\" w:header=\"" + Math.min(top, footer) + "\" w:footer=\"" + Math.min(bottom, footer)
                + "\" w:gutter=\"0\"/>";
    }
}
