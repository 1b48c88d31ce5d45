package org.uniondraft.docx.internal;

import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.TextStyle;

/**
 * Estimates, by counting characters while a paper is written, how far down its last page it reaches. Only running text
 * can be estimated, and only a few pages of it: each page adds a small error.
 */
final class PageEstimate {

    private static final int MOST_PAGES = 6;

    private final double pageHeight;
    private final double lineWidth;
    private double height;
    private boolean known = true;
    private TextStyle style;
    private double lineHeight;
    private double width;

    PageEstimate(LayoutProfile profile) {
        this.pageHeight = profile.page().textHeight();
        this.lineWidth = profile.page().textWidth();
    }

    /** A paragraph begins; the height of its lines is 0 for that of its style. */
    void open(TextStyle of, double exactLine) {
        style = of;
        lineHeight = exactLine == 0 ? of.lineHeight().twips() : exactLine;
        width = (of.firstLineCharacters().value() + of.startCharacters().value()) * of.characterPitch();
    }

    /** Text of the paragraph. */
    void text(String text) {
        if (known) {
            width += Measure.twips(text, style);
        }
    }

    /** The paragraph ends. */
    void close() {
        lines(Math.max(1, Math.ceil(width / lineWidth)), lineHeight);
    }

    /** Lines of a height; one that finds no room goes to the next page as a whole. */
    void lines(double count, double each) {
        for (int i = 0; i < count && known; i++) {
            double left = pageHeight - height % pageHeight;
            height += left < each ? left + each : each;
            known = height < MOST_PAGES * pageHeight;
        }
    }

    /** What follows begins a page. */
    void newPage() {
        height = Math.ceil(height / pageHeight) * pageHeight;
    }

    /** Something was written whose height cannot be estimated. */
    void giveUp() {
        known = false;
    }

    /** Whether, as far as can be estimated, something of a height finds no room on the last page. */
    boolean leavesNoRoomFor(double needed) {
        return known && height % pageHeight + needed > pageHeight;
    }
}
