package org.uniondraft.docx.pages.internal;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.docx.pages.GlyphWidths;

/**
 * Breaks paragraphs into lines. A line takes as many characters as fit into it; a mark of punctuation may hang over its
 * end, and no line begins or ends with a mark that must not stand there. Words and numbers stay whole.
 */
final class LineBreaker {

    private final GlyphWidths widths;
    private final double latinGap;

    /**
     * Makes a breaker.
     *
     * @param widths how wide characters are
     * @param latinGaps whether the profile wants gaps between hanzi and letters or digits
     */
    LineBreaker(GlyphWidths widths, boolean latinGaps) {
        this.widths = widths;
        this.latinGap = widths.latinGap(latinGaps);
    }

    /**
     * Breaks a paragraph.
     *
     * @param paragraph the paragraph
     * @param width the width of its column in twips
     * @return its lines, at least one
     */
    List<LaidLine> lines(FlowParagraph paragraph, double width) {
        Glyphs glyphs = new Glyphs(paragraph.runs(), widths, latinGap);
        List<LaidLine> lines = new ArrayList<>();
        int from = 0;
        do {
            double left = Math.max(0, paragraph.start() + (lines.isEmpty() ? paragraph.first() : 0));
            LineSetter setter = new LineSetter(paragraph, glyphs, left, Math.max(left, width - paragraph.end()));
            int end = setter.fits(from);
            int next = end;
            if (end < glyphs.count()) {
                if (glyphs.codePoint(end) == '\n') {
                    next = end + 1;
                } else {
                    end = breakAt(glyphs, from, end);
                    next = end;
                    while (next < glyphs.count() && LineRules.isBlank(glyphs.codePoint(next))) {
                        next++;
                    }
                }
            }
            boolean wrapped = end < glyphs.count() && glyphs.codePoint(end) != '\n';
            lines.add(setter.line(from, end, wrapped));
            if (next == glyphs.count() && wrapped) {
                break;
            }
            from = next;
            if (from == glyphs.count() && from > 0 && glyphs.codePoint(from - 1) == '\n') {
                lines.add(setter.line(from, from, false));
            }
        } while (from < glyphs.count());
        return lines;
    }

    /** The best place for a line to end if the character there is the first that finds no room. */
    private static int breakAt(Glyphs glyphs, int from, int cut) {
        if (LineRules.isBlank(glyphs.codePoint(cut))) {
            return Math.max(cut, from + 1);
        }
        int at = cut;
        if (LineRules.mayHang(glyphs.codePoint(cut))) {
            at++;
            if (at == glyphs.count()) {
                return at;
            }
        }
        while (at > from && !LineRules.mayBreak(glyphs.codePoint(at - 1), glyphs.codePoint(at))) {
            at--;
        }
        // What is longer than a line is cut where it must be.
        return at > from ? at : Math.max(cut, from + 1);
    }
}
