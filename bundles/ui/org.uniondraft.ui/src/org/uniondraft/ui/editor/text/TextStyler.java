package org.uniondraft.ui.editor.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.LineBackgroundEvent;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.LineKind;
import org.uniondraft.flow.Segment;
import org.uniondraft.model.Alignment;
import org.uniondraft.model.CitationMark;
import org.uniondraft.model.CommentAnchor;
import org.uniondraft.model.Emphasis;
import org.uniondraft.model.LiveField;
import org.uniondraft.model.Mark;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.Strong;
import org.uniondraft.ui.editor.text.TextFindings.Place;

/** Says how lines look when they are drawn: nothing about it is kept in the widget, so a long paper costs no more. */
final class TextStyler {

    private final StyledText widget;
    private final Flow flow;
    private final TextFonts fonts;
    private final TextColors colors;
    private final TextFindings findings;
    private final Map<String, Integer> widths = new HashMap<>();
    private int composing = -1;

    TextStyler(StyledText widget, Flow flow, TextFonts fonts, TextColors colors, TextFindings findings) {
        this.widget = widget;
        this.flow = flow;
        this.fonts = fonts;
        this.colors = colors;
        this.findings = findings;
        widget.addLineStyleListener(this::style);
        widget.addLineBackgroundListener(this::background);
        widget.addPaintObjectListener(this::paintNumber);
    }

    /** Tells that an input method writes in a line, whose marks cannot be placed then; -1 for none. */
    void setComposing(int line) {
        composing = line;
    }

    private FlowLine line(int lineOffset) {
        int index = widget.getLineAtOffset(lineOffset);
        return index < flow.lines().size() ? flow.line(index) : null;
    }

    private void background(LineBackgroundEvent event) {
        FlowLine line = line(event.lineOffset);
        if (line != null && line.kind().isPreview()) {
            event.lineBackground = colors.get(TextColors.Use.PREVIEW);
        }
    }

    private void style(LineStyleEvent event) {
        FlowLine line = line(event.lineOffset);
        if (line == null) {
            return;
        }
        int em = width("中", fonts.body());
        int indent = switch (line.kind()) {
            case HEADING, LEAD_IN, RUN -> 2 * em;
            case PARAGRAPH -> line.flushLeft() || line.alignment() != Alignment.START ? 0 : 2 * em + line.level() * em;
            case ITEM -> (1 + line.level()) * em;
            case EMBEDDED -> line.isEditable() ? 2 * em : em;
            case RAW, PICTURE, PAGE_BREAK -> em;
            default -> 0;
        };
        event.indent = indent + free(line, alignment(line));
        if (!line.marker().isEmpty()) {
            number(event, line, event.indent);
        }
        boolean composed = widget.getLineAtOffset(event.lineOffset) == composing;
        event.styles = composed ? new StyleRange[] { base(line, event.lineOffset, event.lineText.length()) }
                : styles(line, event.lineOffset);
    }

    /** The space before a line that is centred or at the right; GTK forgets the alignment of lines it draws again. */
    private int free(FlowLine line, int alignment) {
        if (alignment == SWT.LEFT) {
            return 0;
        }
        int own = width(line.marker() + line.text(), fonts.of(line.kind(), line.level(), SWT.NORMAL));
        int rest = widget.getClientArea().width - widget.getLeftMargin() - widget.getRightMargin() - own;
        return Math.max(0, alignment == SWT.CENTER ? rest / 2 : rest);
    }

    private static int alignment(FlowLine line) {
        return switch (line.kind()) {
            case TITLE, SUBTITLE, ATTACHMENT_TITLE, CAPTION, PICTURE, PAGE_BREAK -> SWT.CENTER;
            case PRINTED -> SWT.CENTER;
            default -> switch (line.alignment()) {
                case CENTER -> SWT.CENTER;
                case END -> SWT.RIGHT;
                case START, JUSTIFY -> SWT.LEFT;
            };
        };
    }

    private void number(LineStyleEvent event, FlowLine line, int indent) {
        Font font = fonts.of(line.kind(), line.level(), SWT.NORMAL);
        StyleRange style = new StyleRange();
        style.font = font;
        style.foreground = colors.get(TextColors.Use.COMPUTED);
        style.metrics = new GlyphMetrics(0, 0, indent + width(line.marker(), font));
        Bullet bullet = new Bullet(ST.BULLET_CUSTOM, style);
        bullet.text = line.marker();
        event.bullet = bullet;
        event.bulletIndex = 0;
        event.indent = 0;
    }

    /** Draws a number right before the text, in the space that the line leaves for it. */
    private void paintNumber(PaintObjectEvent event) {
        if (event.bullet == null || event.bullet.text == null) {
            return;
        }
        StyleRange style = event.bullet.style;
        event.gc.setFont(style.font);
        event.gc.setForeground(style.foreground);
        int x = event.x + style.metrics.width - width(event.bullet.text, style.font);
        event.gc.drawString(event.bullet.text, x, event.y + event.ascent - event.gc.getFontMetrics().getAscent(), true);
    }

    private StyleRange base(FlowLine line, int start, int length) {
        StyleRange style = new StyleRange();
        style.start = start;
        style.length = length;
        style.font = fonts.of(line.kind(), line.level(), SWT.NORMAL);
        if (line.kind().isPreview() || line.kind() == LineKind.PRINTED) {
            style.foreground = colors.get(TextColors.Use.COMPUTED);
        }
        return style;
    }

    private StyleRange[] styles(FlowLine line, int lineOffset) {
        List<Place> problems = findings.in(line);
        List<StyleRange> styles = new ArrayList<>();
        for (Segment segment : line.segments()) {
            TreeSet<Integer> cuts = new TreeSet<>(List.of(0, segment.text().length()));
            List<Mark> marks = segment.isEditable() ? segment.source().getMarks() : List.of();
            marks.forEach(mark -> {
                cuts.add(Math.clamp(mark.getStart(), 0, segment.text().length()));
                cuts.add(Math.clamp(mark.getEnd(), 0, segment.text().length()));
            });
            problems.forEach(place -> {
                cuts.add(Math.clamp(place.start() - segment.start(), 0, segment.text().length()));
                cuts.add(Math.clamp(place.end() - segment.start(), 0, segment.text().length()));
            });
            Integer from = null;
            for (int to : cuts) {
                if (from != null) {
                    styles.add(style(line, lineOffset, segment, marks, problems, from, to));
                }
                from = to;
            }
        }
        return styles.toArray(StyleRange[]::new);
    }

    private StyleRange style(FlowLine line, int lineOffset, Segment segment, List<Mark> marks, List<Place> problems,
            int from, int to) {
        StyleRange style = base(line, lineOffset + segment.start() + from, to - from);
        boolean running = segment.kind() == Segment.Kind.TEXT
                && (line.kind() == LineKind.HEADING || line.kind() == LineKind.EMBEDDED);
        LineKind kind = running ? LineKind.PARAGRAPH : line.kind();
        if (running) {
            style.foreground = null;
        }
        int fontStyle = SWT.NORMAL;
        if (!segment.isEditable()) {
            style.foreground = colors.get(TextColors.Use.COMPUTED);
            style.background = segment.kind() == Segment.Kind.HOLE ? colors.get(TextColors.Use.PLACEHOLDER) : null;
        }
        for (Mark mark : marks) {
            if (mark.getStart() > from || mark.getEnd() < to || mark.getStart() == mark.getEnd()) {
                continue;
            }
            switch (mark) {
                case Strong strong -> fontStyle |= SWT.BOLD;
                case Emphasis emphasis -> fontStyle |= SWT.ITALIC;
                case CitationMark citation -> style.foreground = colors.get(TextColors.Use.CITATION);
                case Placeholder hole -> style.background = colors.get(TextColors.Use.PLACEHOLDER);
                case LiveField field -> style.background = colors.get(TextColors.Use.FIELD);
                case CommentAnchor comment -> {
                    style.underline = true;
                    style.underlineStyle = SWT.UNDERLINE_SINGLE;
                    style.underlineColor = colors.get(TextColors.Use.CITATION);
                }
                default -> {
                    // Terms have no looks of their own in the text.
                }
            }
        }
        style.font = fonts.of(kind, line.level(), fontStyle);
        for (Place place : problems) {
            if (place.start() <= segment.start() + from && place.end() >= segment.start() + to) {
                style.underline = true;
                style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
                style.underlineColor = colors.get(place.color());
            }
        }
        return style;
    }

    private int width(String text, Font font) {
        return widths.computeIfAbsent(text + '\n' + font.hashCode(), key -> {
            GC gc = new GC(widget);
            try {
                gc.setFont(font);
                return gc.stringExtent(text).x;
            } finally {
                gc.dispose();
            }
        });
    }
}
