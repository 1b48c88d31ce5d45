package org.uniondraft.intake.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts how often the words of some groups occur in a text. Words of one group do not overlap. */
public final class WordGroups {

    /** Before a word that is passed over: 要 counts, but not in 要求. */
    private static final char PASSED_OVER = '!';

    private final List<String> words = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private final List<Boolean> counted = new ArrayList<>();
    private final WordIndex index;
    private final int size;

    /**
     * Makes a counter.
     *
     * @param groups the words of each group, with a bar between two; a word with an exclamation mark before it is passed
     *        over. Of words that begin alike the first one is taken
     */
    public WordGroups(List<String> groups) {
        size = groups.size();
        for (int group = 0; group < size; group++) {
            for (String word : groups.get(group).split("\\|")) {
                boolean passed = word.charAt(0) == PASSED_OVER;
                words.add(passed ? word.substring(1) : word);
                this.groups.add(group);
                counted.add(!passed);
            }
        }
        index = new WordIndex(words);
    }

    /**
     * Counts.
     *
     * @param texts the texts
     * @return how often the words of each group occur in all of them
     */
    public int[] count(Iterable<String> texts) {
        int[] counts = new int[size];
        int[] free = new int[size];
        for (String text : texts) {
            Arrays.fill(free, 0);
            index.scan(text, (word, start) -> {
                int group = groups.get(word);
                if (start >= free[group]) {
                    free[group] = start + words.get(word).length();
                    counts[group] += counted.get(word) ? 1 : 0;
                }
            });
        }
        return counts;
    }
}
