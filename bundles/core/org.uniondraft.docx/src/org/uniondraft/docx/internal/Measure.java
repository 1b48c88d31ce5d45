package org.uniondraft.docx.internal;

import org.uniondraft.docx.layout.TextStyle;

/** Widths of text as Chinese faces have them: a hanzi or Chinese mark is one em wide, a Latin letter or digit half. */
final class Measure {

    /** From here on every character that papers use is as wide as a hanzi. */
    private static final int FIRST_WIDE = 0x2E80;
    private static final String WIDE_MARKS = "“”‘’—…·★①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final double HALF = 0.5;

    private Measure() {
    }

    /** The width in ems. */
    static double ems(String text) {
        return text.codePoints().mapToDouble(Measure::ems).sum();
    }

    static double ems(int codePoint) {
        return codePoint >= FIRST_WIDE || WIDE_MARKS.indexOf(codePoint) >= 0 ? 1 : HALF;
    }

    /** The width in twips in the size and spacing of a style. */
    static double twips(String text, TextStyle style) {
        return ems(text) * style.size().twips()
                + text.codePointCount(0, text.length()) * style.characterSpacing().twips();
    }
}
