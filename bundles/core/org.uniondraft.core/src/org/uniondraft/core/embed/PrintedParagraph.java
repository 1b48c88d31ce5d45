package org.uniondraft.core.embed;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph as it was printed into an exported file, with what it shows of the paper.
 *
 * @param style the style it was printed in, in the exporter's own words
 * @param stretches its text, one stretch after the other; a picture is {@link #PICTURE}
 */
public record PrintedParagraph(String style, List<Stretch> stretches) {

    /** Stands in a text where a picture is: U+FFFC, the object replacement character. */
    public static final char PICTURE = '\uFFFC';

    /**
     * A stretch of text that comes from one place.
     *
     * @param text the text
     * @param source the id of the text or picture of the model that it shows, or null if it is computed or no text with
     *        marks
     * @param offset where in that text it begins; 0 if there is none
     */
    public record Stretch(String text, String source, int offset) {
    }

    /** Copies the list. */
    public PrintedParagraph {
        stretches = List.copyOf(stretches);
    }

    /** {@return the whole text} */
    public String text() {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }
}
