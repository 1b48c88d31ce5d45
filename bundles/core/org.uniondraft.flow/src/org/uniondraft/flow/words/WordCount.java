package org.uniondraft.flow.words;

import org.uniondraft.flow.Flow;
import org.uniondraft.flow.FlowLine;

/**
 * How long a text is, counted as Word does it.
 *
 * @param words 字数: each Chinese character and each mark of punctuation among them counts, and each run of other
 *        characters between blanks
 * @param characters characters without blanks, 字符数（不计空格）
 * @param charactersWithBlanks characters with blanks, 字符数（计空格）
 * @param paragraphs lines that are not empty
 */
public record WordCount(int words, int characters, int charactersWithBlanks, int paragraphs) {

    /**
     * How many characters a minute a report is read aloud at; usual advice to speakers is 200 to 240, so the middle. An
     * estimate, no figure of any standard.
     */
    public static final int SPOKEN_PER_MINUTE = 220;

    /** Nothing at all. */
    public static final WordCount NONE = new WordCount(0, 0, 0, 0);

    /**
     * Counts a line.
     *
     * @param line the text
     * @return its length
     */
    public static WordCount of(String line) {
        int words = 0;
        int characters = 0;
        int all = 0;
        boolean inRun = false;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int c = line.codePointAt(i);
            all++;
            if (Character.isWhitespace(c) || c == 0xA0) {
                inRun = false;
                continue;
            }
            characters++;
            if (isWide(c)) {
                words++;
                inRun = false;
            } else if (!inRun) {
                words++;
                inRun = true;
            }
        }
        return new WordCount(words, characters, all, characters > 0 ? 1 : 0);
    }

    /**
     * Counts a flow: everything in it that prints but the numbers and markers before lines, which Word does not count
     * either.
     *
     * @param flow the flow
     * @return its length
     */
    public static WordCount of(Flow flow) {
        WordCount count = NONE;
        for (FlowLine line : flow.lines()) {
            count = count.plus(of(line.text()));
        }
        return count;
    }

    /**
     * Adds what follows.
     *
     * @param other the length of what follows
     * @return the length of both
     */
    public WordCount plus(WordCount other) {
        return new WordCount(words + other.words, characters + other.characters,
                charactersWithBlanks + other.charactersWithBlanks, paragraphs + other.paragraphs);
    }

    /** {@return how long it takes to read it aloud, in minutes, rounded up; 0 for nothing} */
    public int minutes() {
        return Math.ceilDiv(words, SPOKEN_PER_MINUTE);
    }

    /** Chinese, Japanese and Korean characters, their punctuation, and full-width forms. */
    private static boolean isWide(int c) {
        return c >= 0x2E80 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF00 && c <= 0xFFEF || c >= 0x20000 && c <= 0x3FFFF || c >= 0x2014 && c <= 0x2026;
    }
}
