package org.uniondraft.core.embed;

import java.util.List;

/**
 * A paper that travels inside a file it was exported to, together with what was printed of it there. With both, what was
 * changed in the file outside can be told from what was not, and be taken over into the paper.
 *
 * @param lines the document as its own file would hold it, line by line
 * @param paragraphs the printed paragraphs in their order, without those that have no text
 */
public record EmbeddedPaper(List<String> lines, List<PrintedParagraph> paragraphs) {

    /** Copies the lists. */
    public EmbeddedPaper {
        lines = List.copyOf(lines);
        paragraphs = List.copyOf(paragraphs);
    }
}
