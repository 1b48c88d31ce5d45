package org.uniondraft.flow;

/**
 * What changed in a flow: a stretch of its text was replaced, and lines look different. What looks different is told in the
 * lines as they are afterwards.
 *
 * @param start the offset of the stretch
 * @param oldLength how long it was
 * @param newText what it is now; empty if nothing but the looks changed
 * @param firstLine the first line that looks different
 * @param lastLine the line behind the last one that does
 */
public record FlowChange(int start, int oldLength, String newText, int firstLine, int lastLine) {

    /** {@return whether the text is another one} */
    public boolean changesText() {
        return oldLength > 0 || !newText.isEmpty();
    }
}
