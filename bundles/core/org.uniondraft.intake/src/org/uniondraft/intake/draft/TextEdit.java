package org.uniondraft.intake.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text that was replaced.
 *
 * @param start where it begins in the old text
 * @param end where it ends there
 * @param replacement what stands there now
 */
public record TextEdit(int start, int end, String replacement) {

    /** Beyond this many comparisons all between the first and the last difference is taken as replaced. */
    private static final int MOST = 1 << 20;

    /**
     * Finds out what was replaced.
     *
     * @param old the old text
     * @param now the new text
     * @return the edits from the first to the last, none of which touches another one
     */
    public static List<TextEdit> between(String old, String now) {
        int shorter = Math.min(old.length(), now.length());
        int head = 0;
        while (head < shorter && old.charAt(head) == now.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        String a = old.substring(head, old.length() - tail);
        String b = now.substring(head, now.length() - tail);
        if (a.isEmpty() && b.isEmpty()) {
            return List.of();
        }
        if (a.isEmpty() || b.isEmpty() || (long) a.length() * b.length() > MOST) {
            return List.of(new TextEdit(head, head + a.length(), b));
        }
        return edits(a, b, head);
    }

    private static List<TextEdit> edits(String a, String b, int offset) {
        int[][] common = new int[a.length() + 1][b.length() + 1];
        for (int i = a.length() - 1; i >= 0; i--) {
            for (int j = b.length() - 1; j >= 0; j--) {
                common[i][j] = a.charAt(i) == b.charAt(j) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<TextEdit> edits = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.length() || j < b.length()) {
            if (i < a.length() && j < b.length() && a.charAt(i) == b.charAt(j)) {
                i++;
                j++;
                continue;
            }
            int fromA = i;
            int fromB = j;
            while ((i < a.length() || j < b.length()) && !(i < a.length() && j < b.length() && a.charAt(i) == b.charAt(j))) {
                if (j == b.length() || i < a.length() && common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            add(edits, new TextEdit(offset + fromA, offset + i, b.substring(fromB, j)), a, offset);
        }
        return edits;
    }

    /** One character that stayed between two that were replaced is no more than chance. */
    private static void add(List<TextEdit> edits, TextEdit next, String a, int offset) {
        TextEdit last = edits.isEmpty() ? null : edits.getLast();
        if (last != null && next.start - last.end <= 1) {
            String between = a.substring(last.end - offset, next.start - offset);
            edits.set(edits.size() - 1, new TextEdit(last.start, next.end, last.replacement + between + next.replacement));
        } else {
            edits.add(next);
        }
    }
}
