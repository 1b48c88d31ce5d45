package org.uniondraft.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what someone may have meant who wrote a word that is not known. */
public final class Nearest {

    private static final int LETTERS_PER_SLIP = 3;

    private Nearest() {
    }

    /**
     * Finds the known word that is nearest to another one. Case does not count; a letter too many, one missing, a wrong
     * one and two that are swapped count one each.
     *
     * @param word the word that is not known
     * @param known the words that are known
     * @return the nearest one, the first in order if several are; nothing if none is near, which is more than one slip in
     *         three letters
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, wanted.length() / LETTERS_PER_SLIP);
        return known.stream().filter(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT)) <= allowed)
                .min(Comparator.comparingInt(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT))));
    }

    /** The optimal string alignment distance; a row of the table for each letter of {@code a}. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + wrong, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
