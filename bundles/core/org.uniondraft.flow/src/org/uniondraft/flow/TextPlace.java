package org.uniondraft.flow;

import java.util.Objects;

import org.uniondraft.model.MarkedText;

/**
 * A place in a text of the model.
 *
 * @param text the text
 * @param offset the offset in it, in UTF-16 units
 */
public record TextPlace(MarkedText text, int offset) {

    /** Checks that there is a text. */
    public TextPlace {
        Objects.requireNonNull(text);
    }

    /**
     * The end of a text.
     *
     * @param text the text
     * @return the place behind its last character
     */
    public static TextPlace endOf(MarkedText text) {
        return new TextPlace(text, text.getText() == null ? 0 : text.getText().length());
    }
}
