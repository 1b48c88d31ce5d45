package org.uniondraft.check.rules.text;

/** Kinds of characters, as rules tell them apart. */
final class Characters {

    /** What ends a sentence. */
    static final String SENTENCE_ENDS = "。！？!?";
    /** What parts clauses and sentences, full-width. */
    static final String POINTS = "。！？；：，、";
    /** What closes a quotation or a bracket. */
    static final String CLOSERS = "”’」』》〉）)】〕］\"'";
    /** What opens one. */
    static final String OPENERS = "“‘「『《〈（(【〔［";
    /** The digits of Chinese numbers. */
    static final String NUMERALS = "〇零○一二三四五六七八九十百千万两";

    /** How far the ends of a sentence are looked for. */
    private static final int LONGEST_SENTENCE = 2000;

    private Characters() {
    }

    /**
     * Tells whether a character is an ideograph.
     *
     * @param c the character
     * @return whether it is one
     */
    static boolean isHanzi(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c == '〇';
    }

    /**
     * Tells whether a character prints nothing.
     *
     * @param c the character
     * @return whether it is a blank of any width
     */
    static boolean isBlank(char c) {
        return c == ' ' || c == 0x3000 || c == 0xA0 || c >= 0x2000 && c <= 0x200A || c == '\t' || c == 0x202F;
    }

    /**
     * Tells whether a character is a digit 0 to 9.
     *
     * @param c the character
     * @return whether it is one
     */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Tells whether a character is a letter a to z in either case.
     *
     * @param c the character
     * @return whether it is one
     */
    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /**
     * Tells whether a character is Chinese: an ideograph or a full-width mark.
     *
     * @param c the character
     * @return whether it is one
     */
    static boolean isChinese(char c) {
        return isHanzi(c) || POINTS.indexOf(c) >= 0 || "“”‘’《》〈〉（）【】〔〕…—".indexOf(c) >= 0;
    }

    /**
     * Gives the character at an offset.
     *
     * @param text a text
     * @param offset any offset
     * @return the character, or 0 outside the text
     */
    static char at(String text, int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : 0;
    }

    /**
     * Tells whether a character is one of some others.
     *
     * @param c a character
     * @param set the others
     * @return whether it is among them
     */
    static boolean in(char c, String set) {
        return set.indexOf(c) >= 0;
    }

    /**
     * Gives the offset of the next character that is not blank.
     *
     * @param text a text
     * @param offset where to begin
     * @return the offset, the length of the text if there is none
     */
    static int skipBlanks(String text, int offset) {
        int i = offset;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /**
     * Gives the offset of the last character before an offset that is not blank.
     *
     * @param text a text
     * @param offset where to begin; that character itself is not looked at
     * @return the offset, -1 if there is none
     */
    static int backOverBlanks(String text, int offset) {
        int i = offset - 1;
        while (i >= 0 && isBlank(text.charAt(i))) {
            i--;
        }
        return i;
    }

    /**
     * Gives the offset at which the sentence begins that an offset lies in.
     *
     * @param text a text
     * @param offset an offset in it
     * @return the offset behind the mark that ends the sentence before; where there is none, 0 or a place far enough
     */
    static int sentenceStart(String text, int offset) {
        int i = offset;
        int first = Math.max(0, offset - LONGEST_SENTENCE);
        while (i > first && !in(text.charAt(i - 1), SENTENCE_ENDS)) {
            i--;
        }
        return i;
    }

    /**
     * Gives the offset at which the sentence ends that an offset lies in.
     *
     * @param text a text
     * @param offset an offset in it
     * @return the offset of the mark that ends it; where there is none, the length of the text or a place far enough
     */
    static int sentenceEnd(String text, int offset) {
        int i = offset;
        int last = Math.min(text.length(), offset + LONGEST_SENTENCE);
        while (i < last && !in(text.charAt(i), SENTENCE_ENDS)) {
            i++;
        }
        return i;
    }

    /**
     * Leaves out blanks and marks, to compare what two texts say.
     *
     * @param text a text
     * @return its letters, digits and ideographs
     */
    static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                words.append(text.charAt(i));
            }
        }
        return words.toString();
    }
}
