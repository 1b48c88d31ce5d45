package org.uniondraft.intake.source;

import java.util.List;

import org.uniondraft.intake.draft.Decision;

/**
 * A source as it was read.
 *
 * @param name the name of the file, or null if the text was pasted
 * @param encoding the encoding it was read in, or null if it was pasted
 * @param certainty how sure the encoding is, from 0 to 1
 * @param reason why this encoding was taken, localised
 * @param digest the SHA-256 of its bytes in hexadecimal
 * @param lines its lines, without their ends and without the characters under {@code dropped}
 * @param dropped what no XML file can hold and was left out of the lines
 * @param layout what the layout says, for a source that has one
 */
public record SourceText(String name, String encoding, double certainty, String reason, String digest,
        List<String> lines, List<Dropped> dropped, Layout layout) {

    /**
     * What the layout of a source says.
     *
     * @param styles the style of each line; empty if there is no layout
     * @param decisions what was decided while the source was read, by the lines of the source
     * @param asides what stood in the source and is no part of the paper
     */
    public record Layout(List<LineStyle> styles, List<Decision> decisions, List<Aside> asides) {

        /** A source without layout. */
        public static final Layout NONE = new Layout(List.of(), List.of(), List.of());

        /** Copies the lists. */
        public Layout {
            styles = List.copyOf(styles);
            decisions = List.copyOf(decisions);
            asides = List.copyOf(asides);
        }
    }

    /**
     * Text of a source that is no part of the paper, such as what stands at the head of each page.
     *
     * @param rule the id of the rule by which it is none
     * @param line the line it stood before, from 1
     * @param text the text
     */
    public record Aside(String rule, int line, String text) {
    }

    /**
     * A control character that was left out.
     *
     * @param character the character
     * @param line the line it stood in, from 1
     * @param column where in the line it stood, from 0
     */
    public record Dropped(int character, int line, int column) {
    }

    /** Copies the lists. */
    public SourceText {
        lines = List.copyOf(lines);
        dropped = List.copyOf(dropped);
    }

    /**
     * Makes a source without layout.
     *
     * @param name the name of the file, or null
     * @param encoding the encoding it was read in, or null
     * @param certainty how sure the encoding is
     * @param reason why this encoding was taken
     * @param digest the SHA-256 of its bytes
     * @param lines its lines
     * @param dropped what was left out of the lines
     */
    public SourceText(String name, String encoding, double certainty, String reason, String digest, List<String> lines,
            List<Dropped> dropped) {
        this(name, encoding, certainty, reason, digest, lines, dropped, Layout.NONE);
    }

    /**
     * What the layout says about a line.
     *
     * @param index the line, from 0
     * @return its style
     */
    public LineStyle style(int index) {
        return index < layout.styles().size() ? layout.styles().get(index) : LineStyle.NONE;
    }
}
