package org.uniondraft.flow.paste;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.uniondraft.core.compose.Line;
import org.uniondraft.core.compose.Span;
import org.uniondraft.flow.paste.Fragment.BlockPart;
import org.uniondraft.flow.paste.Fragment.TextPart;
import org.uniondraft.model.Emphasis;
import org.uniondraft.model.Mark;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.Strong;

/** Writes fragments as HTML, which Word and mail programs paste with its structure, and {@link HtmlReader} reads again. */
public final class HtmlWriter {

    /** The attribute that says what an element is to us. */
    static final String ROLE = "data-uniondraft";
    /** The role of a number, which is shown and not read. */
    static final String NUMBER = "number";

    private HtmlWriter() {
    }

    /**
     * Writes a fragment.
     *
     * @param fragment the fragment
     * @return the HTML
     */
    public static String write(Fragment fragment) {
        Document html = Document.createShell("");
        html.outputSettings().prettyPrint(false);
        html.head().appendElement("meta").attr("charset", "utf-8");
        html.head().appendElement("meta").attr("name", "generator").attr("content", "UnionDraft");
        Element body = html.body();
        for (Fragment.Part part : fragment.parts()) {
            switch (part) {
                case TextPart text -> write(text, body);
                case BlockPart block -> write(block.lines(), body);
            }
        }
        return html.outerHtml();
    }

    private static void write(TextPart part, Element body) {
        Element element = switch (part.kind()) {
            case HEADING -> body.appendElement("h" + Math.clamp(part.level(), 1, 6));
            case ITEM -> body.appendElement("p").attr(ROLE, "item").attr("data-level", Integer.toString(part.level()))
                    .attr("data-marker", part.marker());
            case PARAGRAPH -> body.appendElement("p");
        };
        if (!part.number().isEmpty()) {
            element.appendElement("span").attr(ROLE, NUMBER).appendChild(new TextNode(part.number()));
        }
        for (Span span : Line.of(part.text()).spans()) {
            Element at = element;
            for (Mark mark : span.marks()) {
                at = switch (mark) {
                    case Strong strong -> at.appendElement("strong");
                    case Emphasis emphasis -> at.appendElement("em");
                    case Placeholder hole -> at.appendElement("span").attr(ROLE, "placeholder")
                            .attr("data-kind", hole.getKind().getLiteral())
                            .attr("data-hint", hole.getHint() == null ? "" : hole.getHint());
                    default -> at;
                };
            }
            at.appendChild(new TextNode(span.text()));
        }
    }

    private static void write(List<String> rows, Element body) {
        boolean table = rows.stream().anyMatch(row -> row.contains(" │ "));
        if (!table) {
            rows.forEach(row -> body.appendElement("p").appendChild(new TextNode(row)));
            return;
        }
        Element element = body.appendElement("table").attr("border", "1");
        for (String row : rows) {
            Element cells = element.appendElement("tr");
            for (String cell : row.split(" │ ", -1)) {
                cells.appendElement("td").appendChild(new TextNode(cell));
            }
        }
    }
}
