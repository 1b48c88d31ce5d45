package org.uniondraft.docx.internal;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.core.compose.Line;
import org.uniondraft.core.compose.Span;
import org.uniondraft.docx.layout.TextStyle;

/** The unit at the end of a header, 金额（万元）: it is set in one line, whatever the width of the column. */
final class HeaderUnit {

    /** What is longer is no unit, and may be broken like other text. */
    private static final int LONGEST = 8;

    private HeaderUnit() {
    }

    /** Where the brackets with the unit begin, or -1 if there are none. */
    static int start(String text) {
        int start = text.endsWith("）") ? text.lastIndexOf('（') : text.endsWith(")") ? text.lastIndexOf('(') : -1;
        return start >= 0 && text.length() - start <= LONGEST ? start : -1;
    }

    /** How wide a unit is in twips, 0 without one. */
    static double width(String text, TextStyle style) {
        int start = start(text);
        return start < 0 ? 0 : Measure.twips(text.substring(start), style);
    }

    /** A part of a line. */
    static Line part(Line line, int from, int to) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (Span span : line.spans()) {
            int first = Math.clamp(from - at, 0, span.text().length());
            int end = Math.clamp(to - at, first, span.text().length());
            spans.add(new Span(span.text().substring(first, end), span.kind(), span.marks(), span.source(),
                    span.source() == null ? 0 : span.offset() + first));
            at += span.text().length();
        }
        return new Line(spans);
    }
}
