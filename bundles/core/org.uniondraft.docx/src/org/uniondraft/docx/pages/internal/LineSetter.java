package org.uniondraft.docx.pages.internal;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.docx.layout.TextStyle.LineRule;
import org.uniondraft.docx.layout.TextStyle.TextAlignment;
import org.uniondraft.docx.pages.internal.FlowParagraph.Tab;
import org.uniondraft.docx.pages.internal.LaidLine.Placed;
import org.uniondraft.docx.pages.internal.LaidLine.Run;

/** Sets one line: finds how much fits into it, and places what goes into it. Lengths are in twips. */
final class LineSetter {

    /** Steps between cells that differ by less are the same. */
    private static final double SAME = 0.01;

    /** Word processors count in whole twips. */
    private static final double ROUNDING = 0.5;

    private final FlowParagraph paragraph;
    private final Glyphs glyphs;
    private final double left;
    private final double right;

    /**
     * Makes a setter for a line.
     *
     * @param paragraph the paragraph
     * @param glyphs its characters
     * @param left where the line begins
     * @param right where it ends
     */
    LineSetter(FlowParagraph paragraph, Glyphs glyphs, double left, double right) {
        this.paragraph = paragraph;
        this.glyphs = glyphs;
        this.left = left;
        this.right = right;
    }

    /** The first character that does not fit into the line, or that ends it. */
    int fits(int from) {
        double x = left;
        for (int i = from; i < glyphs.count(); i++) {
            if (glyphs.codePoint(i) == '\n') {
                return i;
            }
            x += gap(i, from) + advance(i, x);
            if (x > right + ROUNDING) {
                return i;
            }
        }
        return glyphs.count();
    }

    private double gap(int index, int from) {
        return index == from ? 0 : glyphs.gap(index);
    }

    private double advance(int index, double x) {
        return glyphs.codePoint(index) == '\t' ? tab(index, x) : glyphs.advance(index);
    }

    /** How far a tab reaches: to the next stop, or to the indent of the lines below, or nowhere. */
    private double tab(int index, double x) {
        for (Tab stop : paragraph.tabs()) {
            if (stop.position() > x) {
                return stop.right() ? Math.max(0, stop.position() - x - following(index)) : stop.position() - x;
            }
        }
        return paragraph.first() < 0 ? Math.max(0, paragraph.start() - x) : 0;
    }

    /** The width of what follows a tab up to the next one. */
    private double following(int tab) {
        double width = 0;
        for (int i = tab + 1; i < glyphs.count() && glyphs.codePoint(i) >= ' '; i++) {
            width += gap(i, tab + 1) + glyphs.advance(i);
        }
        return width;
    }

    /**
     * Sets the line.
     *
     * @param from its first character
     * @param end behind its last one
     * @param wrapped whether the paragraph goes on in the next line
     */
    LaidLine line(int from, int end, boolean wrapped) {
        double height = height(from, end);
        if (from == end) {
            return new LaidLine(paragraph.role(), height, List.of(), List.of(), paragraph.source());
        }
        double[] places = new double[end - from + 1];
        double x = left;
        boolean tabbed = false;
        for (int i = from; i < end; i++) {
            x += gap(i, from);
            places[i - from] = x;
            tabbed |= glyphs.codePoint(i) == '\t';
            x += advance(i, x);
        }
        places[end - from] = x;
        if (!tabbed) {
            align(places, from, end, wrapped);
        }
        return new LaidLine(paragraph.role(), height, runs(places, from, end), pictures(places, from, end),
                paragraph.source());
    }

    private double height(int from, int end) {
        double height = paragraph.lineHeight();
        if (paragraph.exactLine() == 0 && paragraph.style().lineRule().value() == LineRule.AT_LEAST) {
            for (int i = from; i < end; i++) {
                height = Math.max(height, glyphs.run(i).picture() == null ? glyphs.look(i).twips()
                        : glyphs.run(i).picture().height());
            }
        }
        return height;
    }

    private void align(double[] places, int from, int end, boolean wrapped) {
        int inside = end;
        while (inside > from && LineRules.isBlank(glyphs.codePoint(inside - 1))) {
            inside--;
        }
        if (wrapped && inside > from + 1 && places[inside - from] > right + 1
                && LineRules.mayHang(glyphs.codePoint(inside - 1))) {
            inside--;
        }
        double rest = right - places[inside - from];
        boolean stretched = paragraph.alignment() == TextAlignment.DISTRIBUTE
                || paragraph.alignment() == TextAlignment.JUSTIFY && wrapped;
        if (stretched) {
            stretch(places, from, inside, rest);
        } else if (paragraph.alignment() == TextAlignment.CENTER) {
            shift(places, 0, rest / 2);
        } else if (paragraph.alignment() == TextAlignment.END) {
            shift(places, 0, rest);
        }
    }

    private static void shift(double[] places, int first, double by) {
        for (int i = first; i < places.length; i++) {
            places[i] += by;
        }
    }

    /** Shares what is left of the line among the gaps beside cells and blanks; words are not spaced. */
    private void stretch(double[] places, int from, int end, double rest) {
        int gaps = 0;
        for (int i = from; i < end - 1; i++) {
            gaps += isGap(i) ? 1 : 0;
        }
        if (gaps == 0) {
            return;
        }
        double each = rest / gaps;
        double moved = 0;
        for (int i = from; i < from + places.length - 1; i++) {
            places[i - from] += moved;
            if (i < end - 1 && isGap(i)) {
                moved += each;
            }
        }
        places[places.length - 1] += moved;
    }

    private boolean isGap(int index) {
        return glyphs.fillsCell(index) || glyphs.fillsCell(index + 1) || LineRules.isBlank(glyphs.codePoint(index));
    }

    private List<Run> runs(double[] places, int from, int end) {
        List<Run> runs = new ArrayList<>();
        int i = from;
        while (i < end) {
            int first = i;
            StringBuilder text = new StringBuilder();
            boolean cells = glyphs.fillsCell(i);
            double step = places[i - from + 1] - places[i - from];
            do {
                text.appendCodePoint(glyphs.codePoint(i));
                i++;
            } while (i < end && goesOn(first, i, cells) && (!cells || isStep(places, i - from, step, i == end - 1)));
            if (glyphs.run(first).picture() == null) {
                // A word does not reach into the gap behind it.
                double width = cells ? (i - first) * step
                        : places[i - 1 - from] + glyphs.advance(i - 1) - places[first - from];
                runs.add(new Run(text.toString(), places[first - from], width, cells, glyphs.look(first)));
            }
        }
        return runs;
    }

    /** Whether a cell is as wide as others; behind the last one of a line there is no gap that was widened. */
    private static boolean isStep(double[] places, int at, double step, boolean last) {
        double own = places[at + 1] - places[at];
        return last ? own <= step + SAME : Math.abs(own - step) <= SAME;
    }

    private boolean goesOn(int first, int index, boolean cells) {
        boolean blank = LineRules.isBlank(glyphs.codePoint(index)) || glyphs.codePoint(index) < ' ';
        boolean blankBefore = LineRules.isBlank(glyphs.codePoint(index - 1)) || glyphs.codePoint(index - 1) < ' ';
        return glyphs.fillsCell(index) == cells && (cells || blank == blankBefore)
                && glyphs.look(first).equals(glyphs.look(index)) && glyphs.run(index).picture() == null
                && glyphs.run(first).picture() == null;
    }

    private List<Placed> pictures(double[] places, int from, int end) {
        List<Placed> pictures = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (glyphs.run(i).picture() != null) {
                pictures.add(new Placed(places[i - from], glyphs.run(i).picture()));
            }
        }
        return pictures;
    }
}
