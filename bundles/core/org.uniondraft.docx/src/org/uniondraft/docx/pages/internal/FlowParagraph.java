package org.uniondraft.docx.pages.internal;

import java.util.List;

import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle;
import org.uniondraft.docx.layout.TextStyle.TextAlignment;

/**
 * A paragraph with everything it has from its style and of its own. Lengths are in twips.
 *
 * @param role what kind of text it is
 * @param style its style
 * @param start how far its lines stand in on the left
 * @param end how far they stand in on the right
 * @param first how much further the first line stands in, negative if it stands out
 * @param alignment its alignment
 * @param exactLine the height of its lines, or 0 for that of the style
 * @param keepNext whether it stays with the next paragraph
 * @param pageBreak whether it begins a page
 * @param ruled whether the rule of 版头 is below it
 * @param tabs its tab stops from left to right
 * @param frame where on the page it stands instead of in the flow, or null
 * @param runs its text
 * @param rules the rules that are drawn on its page
 * @param source the id of the object it shows, or null
 */
record FlowParagraph(StyleRole role, TextStyle style, int start, int end, int first, TextAlignment alignment,
        int exactLine, boolean keepNext, boolean pageBreak, boolean ruled, List<Tab> tabs, Frame frame,
        List<FlowRun> runs, List<Box> rules, String source) implements FlowBlock {

    /**
     * A tab stop.
     *
     * @param position from the left edge of the text area
     * @param right whether what follows the tab ends there instead of beginning there
     */
    record Tab(int position, boolean right) {
    }

    /**
     * A frame across the sheet.
     *
     * @param width its width; it stands in the middle of the sheet
     * @param height its height
     * @param top from the upper edge of the sheet
     */
    record Frame(int width, int height, int top) {
    }

    /** The height of a line, apart from what stands in it. */
    double lineHeight() {
        return exactLine > 0 ? exactLine : style.lineHeight().rounded();
    }
}
