package org.uniondraft.docx.internal;

import org.uniondraft.docx.layout.TextStyle.TextAlignment;

/** What a single paragraph has beyond its style because its content asks for it: tabs, computed indents, breaks. */
final class Direct {

    /** A tab stop. */
    enum Stop {
        LEFT, RIGHT
    }

    private final StringBuilder tabs = new StringBuilder();
    private boolean keepNext;
    private boolean pageBreak;
    private String frame = "";
    private String number = "";
    private String border = "";
    private String spacing = "";
    private long exactLine;
    private String indent = "";
    private String alignment = "";
    private String outline = "";
    private String section = "";

    Direct keepNext(boolean keep) {
        keepNext = keep;
        return this;
    }

    /** The paragraph begins a page. */
    Direct pageBreak() {
        pageBreak = true;
        return this;
    }

    /** The paragraph stands in a frame; the markup of w:framePr. */
    Direct frame(String markup) {
        frame = markup;
        return this;
    }

    /** The paragraph is numbered by Word. */
    Direct number(int list, int level) {
        number = "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
        return this;
    }

    /** The paragraph does not have the border of its style. */
    Direct noBorder() {
        border = "<w:pBdr><w:bottom w:val=\"nil\"/></w:pBdr>";
        return this;
    }

    /** A tab stop; they must be given from left to right. */
    Direct tab(Stop stop, long twips) {
        tabs.append("<w:tab w:val=\"").append(stop == Stop.LEFT ? "left" : "right").append("\" w:pos=\"").append(twips)
                .append("\"/>");
        return this;
    }

    /** All lines are exactly so high. */
    Direct line(long twips) {
        exactLine = twips;
        spacing = "<w:spacing w:line=\"" + twips + "\" w:lineRule=\"exact\"/>";
        return this;
    }

    /** The height of its lines, or 0 for that of the style. */
    long exactLine() {
        return exactLine;
    }

    /** Indents of all lines, and how far the first stands out before them. */
    Direct indent(long left, long right, long hanging) {
        indent = "<w:ind w:left=\"" + left + "\" w:right=\"" + right + "\""
                + (hanging == 0 ? "" : " w:hanging=\"" + hanging + "\"") + "/>";
        return this;
    }

    /** The first line is not indented, whatever the style says. */
    Direct noFirstLineIndent() {
        indent = "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>";
        return this;
    }

    Direct align(TextAlignment value) {
        alignment = "<w:jc w:val=\"" + Wml.jc(value) + "\"/>";
        return this;
    }

    /** The level in the navigation pane, from 0. */
    Direct outline(int level) {
        outline = "<w:outlineLvl w:val=\"" + level + "\"/>";
        return this;
    }

    /** The paragraph ends a section; the markup of w:sectPr. */
    Direct section(String markup) {
        section = markup;
        return this;
    }

    /** The properties in the order Word wants them, without those of the style. */
    String markup() {
        return (keepNext ? "<w:keepNext/>" : "") + (pageBreak ? "<w:pageBreakBefore/>" : "") + frame + number + border
                + (tabs.isEmpty() ? "" : "<w:tabs>" + tabs + "</w:tabs>") + spacing + indent + alignment + outline
                + section;
    }
}
