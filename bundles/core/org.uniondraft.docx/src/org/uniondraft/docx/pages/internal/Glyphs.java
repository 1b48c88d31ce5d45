package org.uniondraft.docx.pages.internal;

import java.util.List;

import org.uniondraft.docx.layout.TextStyle.Typeface;
import org.uniondraft.docx.pages.GlyphWidths;
import org.uniondraft.docx.pages.internal.FlowRun.Look;

/** The characters of a paragraph one by one, with their widths. */
final class Glyphs {

    /** From this width on, in ems, a character counts as one that fills a cell. */
    private static final double CELL = 0.9;

    private final int[] codePoints;
    private final double[] advances;
    private final double[] gaps;
    private final boolean[] cells;
    private final FlowRun[] runs;

    Glyphs(List<FlowRun> text, GlyphWidths widths, double latinGap) {
        int count = 0;
        for (FlowRun run : text) {
            count += run.text().codePointCount(0, run.text().length());
        }
        codePoints = new int[count];
        advances = new double[count];
        gaps = new double[count];
        cells = new boolean[count];
        runs = new FlowRun[count];
        int at = 0;
        for (FlowRun run : text) {
            Look look = run.look();
            double em = look.twips();
            Typeface typeface = look.typeface();
            for (int i = 0; i < run.text().length(); at++) {
                int codePoint = run.text().codePointAt(i);
                i += Character.charCount(codePoint);
                double ems = widths.ems(codePoint, typeface);
                codePoints[at] = codePoint;
                runs[at] = run;
                cells[at] = ems >= CELL;
                advances[at] = run.picture() != null ? run.picture().width()
                        : codePoint < ' ' ? 0 : ems * em + look.spacing();
            }
        }
        if (latinGap > 0) {
            addGaps(latinGap);
        }
    }

    private void addGaps(double ems) {
        for (int i = 0; i + 1 < codePoints.length; i++) {
            if (Character.isIdeographic(codePoints[i]) && isLatin(codePoints[i + 1])
                    || isLatin(codePoints[i]) && Character.isIdeographic(codePoints[i + 1])) {
                gaps[i + 1] = ems * runs[i].look().twips();
            }
        }
    }

    private static boolean isLatin(int codePoint) {
        return codePoint < 0x250 && Character.isLetterOrDigit(codePoint);
    }

    int count() {
        return codePoints.length;
    }

    int codePoint(int index) {
        return codePoints[index];
    }

    /** The width of a character with the space behind it, in twips. */
    double advance(int index) {
        return advances[index];
    }

    /** The gap before a character unless it begins a line, in twips. */
    double gap(int index) {
        return gaps[index];
    }

    /** Whether a character fills a cell, as hanzi do. */
    boolean fillsCell(int index) {
        return cells[index];
    }

    FlowRun run(int index) {
        return runs[index];
    }

    Look look(int index) {
        return runs[index].look();
    }
}
