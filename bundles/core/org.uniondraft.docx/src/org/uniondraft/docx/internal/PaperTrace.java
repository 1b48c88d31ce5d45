package org.uniondraft.docx.internal;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.core.compose.Span;
import org.uniondraft.core.embed.PrintedParagraph;
import org.uniondraft.core.embed.PrintedParagraph.Stretch;
import org.uniondraft.model.Picture;

/** Notes down what is printed, paragraph by paragraph, and which text of the paper each stretch of it shows. */
final class PaperTrace {

    private final boolean wanted;
    private final List<PrintedParagraph> paragraphs = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private String style;

    /**
     * Makes a trace.
     *
     * @param wanted whether it is needed; else nothing is noted down
     */
    PaperTrace(boolean wanted) {
        this.wanted = wanted;
    }

    /** A paragraph begins. */
    void open(String styleId) {
        style = styleId;
        stretches.clear();
    }

    /** Text that shows a stretch of the paper. */
    void add(Span span) {
        if (wanted) {
            String source = span.source() == null ? null : span.source().getId();
            stretches.add(new Stretch(span.text(), source, source == null ? 0 : span.offset()));
        }
    }

    /** Text that is made here. */
    void add(String text) {
        if (wanted && !text.isEmpty()) {
            stretches.add(new Stretch(text, null, 0));
        }
    }

    /** A picture. */
    void add(Picture picture) {
        if (wanted) {
            stretches.add(new Stretch(String.valueOf(PrintedParagraph.PICTURE), picture.getId(), 0));
        }
    }

    /** The paragraph ends. One without text is no news to anyone. */
    void close() {
        if (!stretches.isEmpty()) {
            paragraphs.add(new PrintedParagraph(style, stretches));
            stretches.clear();
        }
    }

    List<PrintedParagraph> paragraphs() {
        return paragraphs;
    }
}
