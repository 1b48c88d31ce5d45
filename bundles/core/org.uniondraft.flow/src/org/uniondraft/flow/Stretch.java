package org.uniondraft.flow;

import org.uniondraft.model.MarkedText;

/**
 * A stretch of a text of the model.
 *
 * @param text the text
 * @param start the offset of its first character
 * @param end the offset behind its last one
 */
public record Stretch(MarkedText text, int start, int end) {
}
