package org.uniondraft.intake.draft;

import java.util.Arrays;
import java.util.List;

/** Finds many words in one pass over a text, where a regular expression would try each of them at each place. */
public final class WordIndex {

    /** Takes what is found. */
    @FunctionalInterface
    public interface Hits {

        /**
         * A word was found.
         *
         * @param word which one, by its place in the list of words
         * @param start where it begins
         */
        void at(int word, int start);
    }

    private static final int BUCKETS = 1024;
    private static final int[] NONE = {};

    private final List<String> words;
    private final int[][] byFirst = new int[BUCKETS][];

    /**
     * Makes an index.
     *
     * @param words the words, none of them empty; of those that begin alike the first one is found first
     */
    public WordIndex(List<String> words) {
        this.words = List.copyOf(words);
        Arrays.fill(byFirst, NONE);
        for (int i = 0; i < this.words.size(); i++) {
            int bucket = bucket(this.words.get(i).charAt(0));
            byFirst[bucket] = Arrays.copyOf(byFirst[bucket], byFirst[bucket].length + 1);
            byFirst[bucket][byFirst[bucket].length - 1] = i;
        }
    }

    private static int bucket(char c) {
        return c & BUCKETS - 1;
    }

    /**
     * Finds the words in a text, overlapping ones as well.
     *
     * @param text the text
     * @param hits takes what is found, in the order of the text
     */
    public void scan(String text, Hits hits) {
        for (int i = 0; i < text.length(); i++) {
            for (int word : byFirst[bucket(text.charAt(i))]) {
                if (text.startsWith(words.get(word), i)) {
                    hits.at(word, i);
                }
            }
        }
    }
}
