package org.uniondraft.core.search;

/** Makes texts alike that differ in capitals, or in the width of letters, digits and signs, alone. Every offset stays. */
final class Folding {

    private static final char FIRST_WIDE = '！';
    private static final char LAST_WIDE = '～';
    private static final char WIDE_SPACE = '\u3000';

    private Folding() {
    }

    /**
     * Folds a text.
     *
     * @param text the text
     * @return a text of the same length
     */
    static String of(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            if (c >= FIRST_WIDE && c <= LAST_WIDE) {
                c = (char) (c - FIRST_WIDE + '!');
            } else if (c == WIDE_SPACE) {
                c = ' ';
            }
            folded[i] = Character.toLowerCase(c);
        }
        return new String(folded);
    }
}
