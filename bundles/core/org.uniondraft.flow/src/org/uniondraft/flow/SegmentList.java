package org.uniondraft.flow;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.core.compose.Line;
import org.uniondraft.core.compose.Span;
import org.uniondraft.core.compose.Span;
import org.uniondraft.core.numbering.EnumerationMarkers;
import org.uniondraft.model.Block;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Placeholder;

/** Puts the segments of one line together. */
final class SegmentList {

    private final List<Segment> segments = new ArrayList<>();
    private int length;

    List<Segment> list() {
        return segments;
    }

    void add(MarkedText text, Segment.Kind kind) {
        // A line has the text without breaks, whatever a file holds: a break would be a line more.
        String string = text.getText() == null ? "" : oneLine(text.getText());
        segments.add(new Segment(length, string, text, kind));
        length += string.length();
    }

    void add(String computed, Segment.Kind kind) {
        if (computed != null && !computed.isEmpty()) {
            String string = oneLine(computed);
            segments.add(new Segment(length, string, null, kind));
            length += string.length();
        }
    }

    /** Adds what records print; the lead-in among it can be typed in. */
    void addComputed(Line line, MarkedText leadIn) {
        if (leadIn != null) {
            add(leadIn, Segment.Kind.TEXT);
        }
        StringBuilder text = new StringBuilder();
        Segment.Kind kind = Segment.Kind.RECORDS;
        for (Span span : line.spans()) {
            if (leadIn != null && span.source() == leadIn) {
                continue;
            }
            Segment.Kind next = span.has(Placeholder.class) ? Segment.Kind.HOLE : Segment.Kind.RECORDS;
            if (next != kind) {
                add(text.toString(), kind);
                text.setLength(0);
            }
            kind = next;
            text.append(span.text());
        }
        add(text.toString(), kind);
    }

    /** Adds the items of an enumeration that is one paragraph, with what is nested in them and stands there too. */
    void addRun(Enumeration enumeration) {
        if (enumeration.getLeadIn() != null) {
            add(enumeration.getLeadIn(), Segment.Kind.TEXT);
        }
        List<String> markers = EnumerationMarkers.of(enumeration);
        for (int i = 0; i < markers.size(); i++) {
            EnumerationItem item = enumeration.getItems().get(i);
            add(markers.get(i), Segment.Kind.MARKER);
            add(item, Segment.Kind.TEXT);
            for (Block block : item.getBlocks()) {
                switch (block) {
                    case Enumeration nested when isRun(nested) -> addRun(nested);
                    case Paragraph paragraph -> add(paragraph, Segment.Kind.TEXT);
                    default -> {
                        // It has lines of its own.
                    }
                }
            }
        }
    }

    static boolean isRun(Block block) {
        return block instanceof Paragraph
                || block instanceof Enumeration enumeration && enumeration.getLayout() == EnumerationLayout.RUN;
    }

    private static String oneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text
                : text.replace('\n', ' ').replace('\r', ' ');
    }
}
