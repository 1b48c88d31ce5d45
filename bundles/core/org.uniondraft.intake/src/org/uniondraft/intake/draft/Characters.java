package org.uniondraft.intake.draft;

/** Which characters count, and which close a sentence. */
public final class Characters {

    /** What closes a sentence. */
    private static final String SENTENCE_ENDS = "。！？!?";
    /** What closes a heading. */
    private static final String END_MARKS = "。！？!?：:；;.．";
    /** What may follow the mark that closes a sentence and still belongs to it. */
    private static final String CLOSERS = "”’」』》〉）)】\"'";

    private static final int MAX_EXCERPT = 40;

    private Characters() {
    }

    /**
     * Tells whether a character prints nothing: every kind of blank, the ideographic and the non-breaking one included.
     *
     * @param c the character
     * @return whether it is blank
     */
    public static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * Tells whether a character is an ideograph.
     *
     * @param c the character
     * @return whether it is one
     */
    public static boolean isIdeograph(int c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c == '〇';
    }

    /**
     * Tells whether a character closes a sentence.
     *
     * @param c the character
     * @return whether it does
     */
    public static boolean isSentenceEnd(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0;
    }

    /**
     * Tells whether a character can be the end mark of a heading.
     *
     * @param c the character
     * @return whether it can
     */
    public static boolean isEndMark(char c) {
        return END_MARKS.indexOf(c) >= 0;
    }

    /**
     * Tells whether a character is a closing quotation mark or bracket.
     *
     * @param c the character
     * @return whether it is
     */
    public static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /**
     * Tells whether a text is closed as a sentence, quotation marks and brackets behind the mark aside.
     *
     * @param text the text
     * @return whether its last sentence is complete
     */
    public static boolean endsSentence(String text) {
        int i = text.length() - 1;
        while (i >= 0 && (isCloser(text.charAt(i)) || isBlank(text.charAt(i)))) {
            i--;
        }
        return i >= 0 && (isSentenceEnd(text.charAt(i)) || "；;：:…".indexOf(text.charAt(i)) >= 0);
    }

    /**
     * Tells whether a sentence ends inside a text, or at its end.
     *
     * @param text the text
     * @return whether it has a mark that closes a sentence
     */
    public static boolean hasSentenceEnd(String text) {
        return text.chars().anyMatch(c -> isSentenceEnd((char) c));
    }

    /**
     * Counts what prints.
     *
     * @param text the text
     * @return how many of its UTF-16 units are not blank
     */
    public static int printed(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    /**
     * Leaves out what does not print.
     *
     * @param text the text
     * @return its characters that are not blank, in order
     */
    public static String withoutBlanks(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                printed.append(text.charAt(i));
            }
        }
        return printed.toString();
    }

    /**
     * Shortens a text for a message.
     *
     * @param text the text
     * @return the text, or its beginning with an ellipsis
     */
    public static String excerpt(String text) {
        return text.length() <= MAX_EXCERPT ? text : text.substring(0, MAX_EXCERPT - 1) + "…";
    }
}
