package org.uniondraft.check.rules.facts;

/** Tells quickly whether a rule has anything to look for in a text; searching for single characters costs next to nothing. */
final class Signs {

    private Signs() {
    }

    /**
     * Looks for characters.
     *
     * @param text the text
     * @param signs the characters
     * @return whether the text has one of them
     */
    static boolean any(String text, String signs) {
        for (int i = 0; i < signs.length(); i++) {
            if (text.indexOf(signs.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
