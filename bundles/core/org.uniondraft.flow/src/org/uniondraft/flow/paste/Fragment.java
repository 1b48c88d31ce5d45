package org.uniondraft.flow.paste;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.uniondraft.model.Block;
import org.uniondraft.model.Identified;
import org.uniondraft.model.Paragraph;

/**
 * A part of a text with its structure, on its way into a paper. Nothing in it belongs to a paper, so it may be kept while
 * papers come and go, and be inserted several times.
 *
 * @param parts the lines and blocks in order
 * @param shared what marks and blocks of the parts refer to, such as record tables and citations, each with the id that
 *        it had where it comes from
 * @param absolute whether the levels of headings are those of papers; else only the steps between them count, and the
 *        highest one goes below the heading it is inserted under
 */
public record Fragment(List<Part> parts, Map<Identified, String> shared, boolean absolute) {

    /** A fragment with nothing in it. */
    public static final Fragment NONE = new Fragment(List.of(), Map.of(), false);

    /** What a line of text is. */
    public enum Kind {
        /** A heading; the level counts from 1. */
        HEADING,
        /** A paragraph. */
        PARAGRAPH,
        /** An item of a list; the level is its depth, from 1. */
        ITEM
    }

    /** A line or block. */
    public sealed interface Part {
    }

    /**
     * A line of text.
     *
     * @param kind what it is
     * @param level the level of a heading or the depth of an item, from 1
     * @param marker what the first item of its list is marked with; empty for other kinds
     * @param number the number or marker it was shown with; empty for none
     * @param text the text with its marks
     */
    public record TextPart(Kind kind, int level, String marker, String number, Paragraph text) implements Part {
    }

    /**
     * A block that is inserted as it is.
     *
     * @param block the block
     * @param lines what it looks like as plain text
     */
    public record BlockPart(Block block, List<String> lines) implements Part {

        /** Copies the list. */
        public BlockPart {
            lines = List.copyOf(lines);
        }
    }

    /** Copies the collections. */
    public Fragment {
        parts = List.copyOf(parts);
        shared = Map.copyOf(shared);
    }

    /** {@return whether nothing is in it} */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** {@return the plain text with its numbers, a line for each part or row} */
    public String plainText() {
        return parts.stream().map(part -> switch (part) {
            case TextPart text -> text.number() + text.text().getText();
            case BlockPart block -> String.join("\n", block.lines());
        }).collect(Collectors.joining("\n"));
    }
}
