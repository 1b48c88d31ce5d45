package org.uniondraft.docx.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.uniondraft.core.compose.Line;
import org.uniondraft.core.compose.Span;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle.TextAlignment;
import org.uniondraft.docx.layout.TextStyle.Typeface;
import org.uniondraft.model.Emphasis;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.Strong;

/** Writes paragraphs and runs into the body, one after the other. */
final class BodyStream {

    /** A run of plain text, no character style. */
    static final int PLAIN = -1;

    private static final byte[] PARAGRAPH_END = bytes("</w:p>");
    private static final byte[] PROPERTIES_END = bytes("</w:pPr>");
    private static final byte[] RUN = bytes("<w:r>");
    private static final byte[] RUN_END = bytes("</w:r>");
    private static final byte[] TEXT = bytes("<w:t>");
    private static final byte[] TEXT_PRESERVED = bytes("<w:t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = bytes("</w:t>");
    private static final byte[] TAB = bytes("<w:tab/>");
    private static final byte[] BREAK = bytes("<w:br/>");
    private static final byte[] BLANK = bytes("<w:p/>");
    private static final byte[] BLANK_KEPT = bytes("<w:p><w:pPr><w:keepNext/></w:pPr></w:p>");
    /** Higher than nothing, lower than what is left of a page when its lines are rounded down. */
    static final int TINY_LINE = 14;

    private static final int STRONG = 1;
    private static final int EMPHASIS = 2;
    private static final int PLACEHOLDER = 4;
    private static final int MARKS = 8;

    private final XmlBytes xml;
    private final LayoutProfile profile;
    private final boolean highlight;
    private final CommentRanges comments;
    private final Map<StyleRole, byte[]> starts = new EnumMap<>(StyleRole.class);
    private final Map<StyleRole, byte[]> opens = new EnumMap<>(StyleRole.class);
    private final Map<Integer, byte[]> aligned = new HashMap<>();
    private final Map<Integer, byte[]> runProperties = new HashMap<>();
    private final long[][] expected = new long[StyleRole.values().length][];
    private final PageEstimate estimate;
    private final PaperTrace trace;
    private boolean pageStart = true;
    private boolean pageBreak;
    private boolean keepNext;

    /**
     * Makes a stream.
     *
     * @param xml where to
     * @param profile the layout
     * @param highlight whether placeholders stand out
     * @param comments the comments that are written
     * @param trace where what is printed is noted down
     */
    BodyStream(XmlBytes xml, LayoutProfile profile, boolean highlight, CommentRanges comments, PaperTrace trace) {
        this.xml = xml;
        this.profile = profile;
        this.highlight = highlight;
        this.comments = comments;
        this.trace = trace;
        this.estimate = new PageEstimate(profile);
        for (StyleRole role : StyleRole.values()) {
            String start = "<w:p><w:pPr><w:pStyle w:val=\"" + StyleNames.id(role) + "\"/>";
            starts.put(role, bytes(start));
            opens.put(role, bytes(role == StyleRole.NORMAL ? "<w:p>" : start + "</w:pPr>"));
            expected[role.ordinal()] = Gb2312.charactersOf(profile.fonts().name(profile.style(role).typeface().value()));
        }
    }

    static byte[] bytes(String markup) {
        return markup.getBytes(StandardCharsets.UTF_8);
    }

    XmlBytes xml() {
        return xml;
    }

    LayoutProfile profile() {
        return profile;
    }

    /** Opens a paragraph. */
    void open(StyleRole role) throws IOException {
        if (pageBreak || keepNext) {
            open(role, new Direct());
            return;
        }
        begin(role, StyleNames.id(role), 0);
        xml.raw(opens.get(role));
    }

    /** Opens a paragraph that needs more than its style. */
    void open(StyleRole role, Direct direct) throws IOException {
        begin(role, StyleNames.id(role), direct.exactLine());
        xml.raw(starts.get(role));
        finish(direct);
    }

    /** Opens a paragraph with an alignment of its own. */
    void open(StyleRole role, TextAlignment alignment) throws IOException {
        if (pageBreak || keepNext) {
            open(role, new Direct().align(alignment));
            return;
        }
        begin(role, StyleNames.id(role), 0);
        int key = role.ordinal() * TextAlignment.values().length + alignment.ordinal();
        byte[] open = aligned.get(key);
        if (open == null) {
            open = bytes(new String(starts.get(role), StandardCharsets.UTF_8) + new Direct().align(alignment).markup()
                    + "</w:pPr>");
            aligned.put(key, open);
        }
        xml.raw(open);
    }

    /** Opens a paragraph of a style that belongs to no role. */
    void open(StyleRole like, String styleId, Direct direct) throws IOException {
        begin(like, styleId, direct.exactLine());
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"" + styleId + "\"/>");
        finish(direct);
    }

    private void begin(StyleRole role, String styleId, long exactLine) {
        trace.open(styleId);
        pageStart = false;
        xml.expect(expected[role.ordinal()]);
        estimate.open(profile.style(role), exactLine);
    }

    private void finish(Direct direct) throws IOException {
        if (pageBreak) {
            pageBreak = false;
            direct.pageBreak();
        }
        if (keepNext) {
            direct.keepNext(true);
        }
        xml.raw(direct.markup()).raw(PROPERTIES_END);
    }

    /** Closes the paragraph. */
    void close() throws IOException {
        trace.close();
        estimate.close();
        xml.raw(PARAGRAPH_END);
    }

    /** A paragraph of plain text. */
    void paragraph(StyleRole role, String text) throws IOException {
        open(role);
        text(text);
        close();
    }

    /** A paragraph. */
    void paragraph(StyleRole role, Line line) throws IOException {
        open(role);
        line(line, PLAIN);
        close();
    }

    /** Blank lines, but none at the head of a page. */
    void blankLines(double count) throws IOException {
        for (int i = 0; i < (int) count && !pageStart && !pageBreak; i++) {
            xml.raw(keepNext ? BLANK_KEPT : BLANK);
            estimate.lines(1, profile.style(StyleRole.NORMAL).lineHeight().twips());
        }
    }

    /** Begins or ends to keep each paragraph on one page with the next. */
    void keepNext(boolean keep) {
        keepNext = keep;
    }

    /** Whether each paragraph is kept on one page with the next. */
    boolean keepsNext() {
        return keepNext;
    }

    /** A paragraph without text of an exact height. */
    void gap(long twips) throws IOException {
        open(StyleRole.NORMAL, new Direct().line(twips));
        close();
    }

    /** A paragraph that must be there but is not to be seen. */
    void tiny(Direct direct) throws IOException {
        open(StyleRole.NORMAL, direct.line(TINY_LINE));
        close();
    }

    /** What follows begins a page. Nothing happens at the head of a page. */
    void newPage() {
        pageBreak = !pageStart;
        estimate.newPage();
    }

    /** Something that is no paragraph follows: it cannot carry a page break itself. */
    void beforeTable() throws IOException {
        if (pageBreak) {
            tiny(new Direct());
        }
        pageStart = false;
        estimate.giveUp();
    }

    /** What is printed, for what is printed past this class. */
    PaperTrace trace() {
        return trace;
    }

    /** How far down the page the text has come. */
    PageEstimate estimate() {
        return estimate;
    }

    /** Ends the body: there must be a paragraph, and a page break at the very end must not be lost. */
    void finish() throws IOException {
        if (pageStart || pageBreak) {
            tiny(new Direct());
        }
    }

    /** Ends a section: what follows begins a page. */
    void endSection(String sectionMarkup) throws IOException {
        tiny(new Direct().section(sectionMarkup));
        pageStart = true;
        pageBreak = false;
        estimate.newPage();
    }

    /**
     * Writes the spans of a line.
     *
     * @param line the line
     * @param headingLevel the level whose face numbers and titles in it have, or {@link #PLAIN}
     */
    void line(Line line, int headingLevel) throws IOException {
        List<Span> spans = line.spans();
        int i = 0;
        while (i < spans.size()) {
            Span span = spans.get(i);
            comments.moveTo(span, xml);
            trace.add(span);
            int level = level(span, headingLevel);
            int marks = span.marks().isEmpty() ? 0 : marks(span);
            String text = span.text();
            i++;
            // A number and its title look the same: one run, as someone typing it would make.
            while (i < spans.size() && span.marks().isEmpty() && spans.get(i).marks().isEmpty()
                    && !comments.beginWith(spans.get(i)) && level(spans.get(i), headingLevel) == level) {
                trace.add(spans.get(i));
                text += spans.get(i).text();
                i++;
            }
            run(text, level, marks);
        }
        comments.endLine(xml);
    }

    private static int level(Span span, int headingLevel) {
        return span.kind() == Span.Kind.TITLE || span.kind() == Span.Kind.NUMBER ? headingLevel : PLAIN;
    }

    private int marks(Span span) {
        return (span.has(Strong.class) ? STRONG : 0) + (span.has(Emphasis.class) ? EMPHASIS : 0)
                + (highlight && span.has(Placeholder.class) ? PLACEHOLDER : 0);
    }

    /** Writes plain text. */
    void text(String text) throws IOException {
        trace.add(text);
        run(text, PLAIN, 0);
    }

    /** Ends a line inside a paragraph. */
    void lineBreak() throws IOException {
        trace.add("\n");
        xml.raw(RUN).raw(BREAK).raw(RUN_END);
    }

    /** Writes text in a character style. */
    void text(String text, String characterStyle) throws IOException {
        trace.add(text);
        xml.raw(RUN).raw("<w:rPr><w:rStyle w:val=\"" + characterStyle + "\"/></w:rPr>");
        content(text);
        xml.raw(RUN_END);
    }

    /** Writes text in another size. */
    void sized(String text, long halfPoints) throws IOException {
        trace.add(text);
        xml.raw(RUN).raw("<w:rPr><w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/></w:rPr>");
        content(text);
        xml.raw(RUN_END);
    }

    private void run(String text, int headingLevel, int marks) throws IOException {
        xml.raw(RUN);
        if (headingLevel != PLAIN || marks != 0) {
            xml.raw(runProperties.computeIfAbsent((headingLevel + 1) * MARKS + marks,
                    key -> bytes(properties(headingLevel, marks))));
        }
        content(text);
        xml.raw(RUN_END);
    }

    /** One character style, as a run can have no more; what else is needed stands beside it. */
    private String properties(int headingLevel, int marks) {
        boolean styled = headingLevel != PLAIN;
        StringBuilder beside = new StringBuilder();
        String style = styled ? StyleNames.headingCharacters(Math.min(headingLevel, StyleRole.HEADING_LEVELS)) : "";
        if ((marks & EMPHASIS) != 0) {
            if (style.isEmpty()) {
                style = StyleNames.EMPHASIS;
            } else {
                String kai = XmlBytes.escaped(profile.fonts().name(Typeface.KAI));
                beside.append("<w:rFonts w:hint=\"eastAsia\" w:ascii=\"").append(kai).append("\" w:hAnsi=\"").append(kai)
                        .append("\" w:eastAsia=\"").append(kai).append("\" w:cs=\"").append(kai).append("\"/>");
            }
        }
        if ((marks & STRONG) != 0) {
            if (style.isEmpty()) {
                style = StyleNames.STRONG;
            } else {
                beside.append("<w:b/><w:bCs/>");
            }
        }
        if ((marks & PLACEHOLDER) != 0) {
            if (style.isEmpty()) {
                style = StyleNames.PLACEHOLDER;
            } else {
                beside.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + Wml.PLACEHOLDER_FILL + "\"/>");
            }
        }
        return "<w:rPr><w:rStyle w:val=\"" + style + "\"/>" + beside + "</w:rPr>";
    }

    private void content(String text) throws IOException {
        estimate.text(text);
        if (text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            segment(text, 0, text.length());
            return;
        }
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && text.charAt(to) >= ' ') {
                to++;
            }
            segment(text, from, to);
            if (to < text.length()) {
                control(text, to);
            }
            from = to + 1;
        }
    }

    private void control(String text, int at) throws IOException {
        switch (text.charAt(at)) {
            case '\t' -> xml.raw(TAB);
            case '\n' -> xml.raw(BREAK);
            case '\r' -> {
                if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
                    xml.raw(BREAK);
                }
            }
            default -> xml.text(text, at, at + 1);
        }
    }

    private void segment(String text, int from, int to) throws IOException {
        if (from == to) {
            return;
        }
        boolean outerBlanks = text.charAt(from) == ' ' || text.charAt(to - 1) == ' ';
        xml.raw(outerBlanks ? TEXT_PRESERVED : TEXT).text(text, from, to).raw(TEXT_END);
    }
}
