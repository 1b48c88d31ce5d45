package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How much two short texts have in common. */
public final class Similarity {

    private Similarity() {
    }

    /**
     * Compares two texts by their characters, however they are ordered.
     *
     * @param one a text
     * @param other another one
     * @return 0 for nothing in common to 1 for the same characters (the coefficient of Dice)
     */
    public static double dice(String one, String other) {
        List<Integer> rest = new ArrayList<>(other.codePoints().boxed().toList());
        long common = one.codePoints().filter(c -> rest.remove((Integer) c)).count();
        int all = one.codePointCount(0, one.length()) + other.codePointCount(0, other.length());
        return all == 0 ? 0 : 2.0 * common / all;
    }

    /**
     * Finds the text that has most in common with another one.
     *
     * @param text the text
     * @param known those to choose from
     * @return the first of the most similar ones; nothing if none has a character in common with it
     */
    public static Optional<String> nearest(String text, Collection<String> known) {
        return known.stream().filter(other -> dice(text, other) > 0)
                .reduce((one, other) -> dice(text, one) >= dice(text, other) ? one : other);
    }

    /**
     * Tells how much of a text is in another one.
     *
     * @param part the text
     * @param whole the other one
     * @return the share of its pairs of characters that the other one has, 0 to 1
     */
    public static double covered(String part, String whole) {
        Set<String> pairs = pairs(part);
        return pairs.isEmpty() ? 0 : (double) pairs.stream().filter(whole::contains).count() / pairs.size();
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
