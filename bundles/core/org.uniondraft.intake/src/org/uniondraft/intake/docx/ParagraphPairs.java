package org.uniondraft.intake.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out which paragraph of a text is which of an older one: those that are the same, in order, and between them those
 * that are alike.
 */
final class ParagraphPairs {

    /** No paragraph. */
    static final int NONE = -1;

    /** Paragraphs that have less than this in common are two different ones. */
    private static final double ALIKE = 0.4;
    /** Between two paragraphs that stayed, more pairs than this are not compared. */
    private static final int MOST = 40_000;

    private final List<String> old;
    private final List<String> now;
    private final int[] oldOf;

    private ParagraphPairs(List<String> old, List<String> now) {
        this.old = old;
        this.now = now;
        this.oldOf = new int[now.size()];
        java.util.Arrays.fill(oldOf, NONE);
    }

    /**
     * Pairs paragraphs.
     *
     * @param old the older text
     * @param now the newer text
     * @param kin which of them can be the same one
     * @return for each paragraph of the newer text the index of the older one, or {@link #NONE}; they only rise
     */
    static int[] of(List<String> old, List<String> now, Kinship kin) {
        ParagraphPairs pairs = new ParagraphPairs(old, now);
        pairs.pair(0, old.size(), 0, now.size());
        pairs.pairLeftOver(kin);
        return pairs.oldOf;
    }

    /** Tells whether two paragraphs can be the same one with other words. */
    @FunctionalInterface
    interface Kinship {

        /**
         * Compares two paragraphs.
         *
         * @param old the index of the older one
         * @param now the index of the newer one
         * @return whether both are headings, cells of a table, or neither
         */
        boolean isSameKind(int old, int now);
    }

    /** As many on either side between two that stayed, and of the same kinds: they were rewritten one by one. */
    private void pairLeftOver(Kinship kin) {
        int lastOld = 0;
        int from = 0;
        for (int i = 0; i <= now.size(); i++) {
            if (i < now.size() && oldOf[i] == NONE) {
                continue;
            }
            int nextOld = i < now.size() ? oldOf[i] : old.size();
            int count = i - from;
            boolean same = count > 0 && nextOld - lastOld == count;
            for (int k = 0; same && k < count; k++) {
                same = kin.isSameKind(lastOld + k, from + k);
            }
            for (int k = 0; same && k < count; k++) {
                oldOf[from + k] = lastOld + k;
            }
            lastOld = nextOld + 1;
            from = i + 1;
        }
    }

    private void pair(int a, int aEnd, int b, int bEnd) {
        int fromA = a;
        int fromB = b;
        int toA = aEnd;
        int toB = bEnd;
        while (fromA < toA && fromB < toB && old.get(fromA).equals(now.get(fromB))) {
            oldOf[fromB++] = fromA++;
        }
        while (fromA < toA && fromB < toB && old.get(toA - 1).equals(now.get(toB - 1))) {
            oldOf[--toB] = --toA;
        }
        if (fromA == toA || fromB == toB) {
            return;
        }
        List<int[]> anchors = anchors(fromA, toA, fromB, toB);
        if (anchors.isEmpty()) {
            alike(fromA, toA, fromB, toB);
            return;
        }
        int lastA = fromA;
        int lastB = fromB;
        for (int[] anchor : anchors) {
            pair(lastA, anchor[0], lastB, anchor[1]);
            oldOf[anchor[1]] = anchor[0];
            lastA = anchor[0] + 1;
            lastB = anchor[1] + 1;
        }
        pair(lastA, toA, lastB, toB);
    }

    /** Paragraphs that stand once in either text, as many as stand in the same order in both. */
    private List<int[]> anchors(int a, int aEnd, int b, int bEnd) {
        Map<String, Integer> inOld = unique(old, a, aEnd);
        Map<String, Integer> inNow = unique(now, b, bEnd);
        List<int[]> both = new ArrayList<>();
        for (int i = a; i < aEnd; i++) {
            Integer j = inNow.get(old.get(i));
            if (j != null && inOld.containsKey(old.get(i))) {
                both.add(new int[] {i, j});
            }
        }
        return longestRising(both);
    }

    private static Map<String, Integer> unique(List<String> lines, int from, int to) {
        Map<String, Integer> places = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (places.put(lines.get(i), i) != null) {
                twice.add(lines.get(i));
            }
        }
        places.keySet().removeAll(twice);
        return places;
    }

    private static List<int[]> longestRising(List<int[]> pairs) {
        List<Integer> tails = new ArrayList<>();
        int[] before = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (pairs.get(tails.get(middle))[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? NONE : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(i);
            } else {
                tails.set(low, i);
            }
        }
        List<int[]> rising = new ArrayList<>();
        for (int i = tails.isEmpty() ? NONE : tails.getLast(); i != NONE; i = before[i]) {
            rising.addFirst(pairs.get(i));
        }
        return rising;
    }

    /** Pairs what is alike so that all pairs together have the most in common. */
    private void alike(int a, int aEnd, int b, int bEnd) {
        int rows = aEnd - a;
        int columns = bEnd - b;
        if ((long) rows * columns > MOST) {
            for (int i = 0; i < Math.min(rows, columns); i++) {
                if (similarity(old.get(a + i), now.get(b + i)) >= ALIKE) {
                    oldOf[b + i] = a + i;
                }
            }
            return;
        }
        double[][] best = new double[rows + 1][columns + 1];
        double[][] same = new double[rows][columns];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double value = similarity(old.get(a + i), now.get(b + j));
                same[i][j] = value >= ALIKE ? value : 0;
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), best[i + 1][j + 1] + same[i][j]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (same[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + same[i][j]) {
                oldOf[b + j++] = a + i++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** The share of pairs of neighbouring characters that both have. */
    private static double similarity(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        Map<String, Integer> pairs = new HashMap<>();
        String first = "\u0002" + a + "\u0003";
        String second = "\u0002" + b + "\u0003";
        for (int i = 0; i + 1 < first.length(); i++) {
            pairs.merge(first.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 1 < second.length(); i++) {
            Integer left = pairs.get(second.substring(i, i + 2));
            if (left != null && left > 0) {
                pairs.put(second.substring(i, i + 2), left - 1);
                common++;
            }
        }
        return 2.0 * common / (first.length() + second.length() - 2);
    }
}
