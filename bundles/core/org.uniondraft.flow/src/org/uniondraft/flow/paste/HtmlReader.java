package org.uniondraft.flow.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.uniondraft.flow.paste.Fragment.BlockPart;
import org.uniondraft.flow.paste.Fragment.Kind;
import org.uniondraft.flow.paste.Fragment.Part;
import org.uniondraft.flow.paste.Fragment.TextPart;
import org.uniondraft.model.Paragraph;

/**
 * Reads HTML, from Word, WPS, Excel, the web or our own editor, as a clean fragment: headings, paragraphs, lists and
 * tables with strong and emphasised text; everything else about its looks is dropped.
 */
public final class HtmlReader {

    /** HTML beyond this is cut: nobody pastes so much text, and a page may be made to be too large. */
    private static final int MAX_LENGTH = 8 << 20;
    /** Elements nested deeper than this are read as the text they hold. */
    private static final int MAX_DEPTH = 200;
    private static final Set<String> DROPPED = Set.of("script", "style", "head", "template", "iframe", "object", "svg",
            "noscript", "select", "button", "input", "textarea", "img", "video", "audio", "form");
    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "ul", "ol", "blockquote", "section", "article",
            "header", "footer", "main", "aside", "nav", "pre", "dl", "dt", "dd", "figure", "figcaption", "address", "center",
            "tr", "td", "th", "tbody", "hr");
    private static final Pattern HEADING = Pattern.compile("h([1-6])");
    private static final Pattern WORD_LEVEL = Pattern.compile("mso-list:\\s*l\\d+\\s+level(\\d+)");
    private static final Pattern WORD_HEADING = Pattern.compile("(?i)mso-outline-level:\\s*(\\d)");
    private static final List<String> ORDERED = List.of("1.", "（1）", "①");

    private final List<Part> parts = new ArrayList<>();
    private final boolean own;
    private TextCollector text = new TextCollector();
    private Kind kind = Kind.PARAGRAPH;
    private int level;
    private String marker = "";

    private HtmlReader(boolean own) {
        this.own = own;
    }

    /**
     * Reads HTML.
     *
     * @param html the HTML
     * @return the fragment; empty if there is no text in it
     */
    public static Fragment read(String html) {
        Document document = parse(html);
        boolean own = !document.select("meta[name=generator][content=UnionDraft]").isEmpty();
        boolean word = !document.select("meta[name=Generator][content*=Word], meta[name=ProgId][content*=Word]").isEmpty()
                || html.contains("urn:schemas-microsoft-com:office:word");
        HtmlReader reader = new HtmlReader(own);
        reader.children(document.body(), 0, 0);
        reader.flush();
        List<Part> read = own ? reader.parts : TypedNumbers.structure(reader.parts);
        return new Fragment(read, Map.of(), own || word || TypedNumbers.hasNumbers(reader.parts));
    }

    /** Parses as much of HTML as anybody pastes. */
    static Document parse(String html) {
        return Jsoup.parse(html.length() > MAX_LENGTH ? html.substring(0, MAX_LENGTH) : html);
    }

    private void children(Element element, int listDepth, int depth) {
        for (Node child : element.childNodes()) {
            switch (child) {
                case TextNode node -> text.add(node.getWholeText());
                case Element inner when depth >= MAX_DEPTH -> text.add(inner.wholeText());
                case Element inner -> element(inner, listDepth, depth + 1);
                default -> {
                    // Comments and declarations hold no text.
                }
            }
        }
    }

    private void element(Element element, int listDepth, int depth) {
        String name = element.normalName();
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        boolean hidden = DROPPED.contains(name) || style.contains("display:none") || style.contains("mso-hide:all");
        if (hidden || element.attr(HtmlWriter.ROLE).equals(HtmlWriter.NUMBER)) {
            return;
        }
        if (style.contains("mso-list:ignore")) {
            marker = element.wholeText().replace('\u00A0', ' ').strip();
            return;
        }
        Matcher heading = HEADING.matcher(name);
        if (name.equals("br")) {
            next();
        } else if (heading.matches()) {
            block(element, Kind.HEADING, Integer.parseInt(heading.group(1)), "", depth);
        } else if (name.equals("table") && HtmlTables.isTable(element)) {
            flush();
            parts.add(HtmlTables.read(element));
        } else if (name.equals("ul") || name.equals("ol")) {
            flush();
            children(element, listDepth + 1, depth);
            flush();
        } else if (name.equals("li")) {
            boolean ordered = element.parent() != null && element.parent().normalName().equals("ol");
            String bullet = ordered ? ORDERED.get(Math.clamp(listDepth - 1L, 0, ORDERED.size() - 1)) : "•";
            item(element, Math.max(1, listDepth), bullet, depth);
        } else if (element.attr(HtmlWriter.ROLE).equals("item")) {
            item(element, number(element.attr("data-level")), element.attr("data-marker"), depth);
        } else if (name.equals("p") && WORD_LEVEL.matcher(style).find()) {
            wordItem(element, style, depth);
        } else if (name.equals("p") && WORD_HEADING.matcher(style).find()) {
            Matcher outline = WORD_HEADING.matcher(style);
            outline.find();
            block(element, Kind.HEADING, Integer.parseInt(outline.group(1)), "", depth);
        } else if (BLOCKS.contains(name)) {
            flush();
            children(element, listDepth, depth);
            flush();
        } else {
            inline(element, name, style, listDepth, depth);
        }
    }

    private void inline(Element element, String name, String style, int listDepth, int depth) {
        boolean strong = name.equals("b") || name.equals("strong") || style.matches(".*font-weight:\\s*(bold|[6-9]00).*");
        boolean plain = style.matches(".*font-weight:\\s*(normal|[1-4]00).*");
        boolean emphasis = name.equals("i") || name.equals("em") || style.matches(".*font-style:\\s*italic.*");
        boolean hole = own && element.attr(HtmlWriter.ROLE).equals("placeholder");
        int start = text.length();
        TextCollector before = text;
        children(element, listDepth, depth);
        if (text != before) {
            // A block inside of inline elements; its lines are plain.
            return;
        }
        if (hole) {
            text.placeholder(start, element.attr("data-kind"), element.attr("data-hint"));
        } else if (strong && !plain) {
            text.strong(start);
        } else if (emphasis) {
            text.emphasis(start);
        }
    }

    private void block(Element element, Kind newKind, int newLevel, String newMarker, int depth) {
        flush();
        kind = newKind;
        level = newLevel;
        marker = newMarker;
        children(element, 0, depth);
        flush();
    }

    private void item(Element element, int depthOfItem, String bullet, int depth) {
        flush();
        kind = Kind.ITEM;
        level = depthOfItem;
        marker = bullet;
        children(element, depthOfItem, depth);
        flush();
    }

    private void wordItem(Element element, String style, int depth) {
        flush();
        Matcher matcher = WORD_LEVEL.matcher(style);
        matcher.find();
        kind = Kind.ITEM;
        level = Integer.parseInt(matcher.group(1));
        marker = "";
        children(element, 0, depth);
        WordNumber number = WordNumber.of(marker, text.string());
        kind = number.kind();
        level = number.kind() == Kind.HEADING ? number.level() : level;
        marker = number.marker();
        flush();
    }

    private static int number(String digits) {
        return digits.matches("[1-9]") ? Integer.parseInt(digits) : 1;
    }

    /** A line break inside a block: what follows is a paragraph. */
    private void next() {
        flush();
    }

    private void flush() {
        Paragraph paragraph = text.paragraph();
        if (!paragraph.getText().isBlank()) {
            parts.add(switch (kind) {
                case HEADING -> new TextPart(kind, level, "", "", withoutStrong(paragraph));
                case ITEM -> new TextPart(kind, level, marker, marker, paragraph);
                case PARAGRAPH -> new TextPart(kind, 0, "", "", paragraph);
            });
        }
        text = new TextCollector();
        kind = Kind.PARAGRAPH;
        marker = "";
    }

    /** A heading is strong by itself. */
    private static Paragraph withoutStrong(Paragraph paragraph) {
        paragraph.getMarks().removeIf(mark -> mark.getStart() == 0 && mark.getEnd() == paragraph.getText().length());
        return paragraph;
    }

    /** Reads the paragraphs of a cell. */
    static List<Paragraph> paragraphs(Element cell) {
        HtmlReader reader = new HtmlReader(false);
        reader.children(cell, 0, 1);
        reader.flush();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Part part : reader.parts) {
            switch (part) {
                case TextPart line -> paragraphs.add(line.text());
                case BlockPart block -> block.lines().forEach(row -> paragraphs.add(FragmentCopier.paragraph(row)));
            }
        }
        return paragraphs;
    }
}
