package org.uniondraft.docx.internal;

import java.util.List;

/** Shares the width of a table among its columns. */
final class ColumnWidths {

    private ColumnWidths() {
    }

    /**
     * Gives each column its share by weight, but none less than it takes to be of use as long as there is room.
     *
     * @param weights the weights; those that are no positive number count as 1
     * @param total the width of the table in twips
     * @param narrowest the least width of a column in twips
     * @return the widths in twips; their sum is the total
     */
    static int[] of(List<Double> weights, int total, int narrowest) {
        int count = weights.size();
        double[] weight = weights.stream().mapToDouble(w -> w > 0 && w < Double.MAX_VALUE ? w : 1).toArray();
        boolean[] least = new boolean[count];
        int floor = (long) narrowest * count <= total ? narrowest : 0;
        boolean changed = true;
        double room = total;
        double sum = 0;
        while (changed) {
            changed = false;
            room = total;
            sum = 0;
            for (int i = 0; i < count; i++) {
                room -= least[i] ? floor : 0;
                sum += least[i] ? 0 : weight[i];
            }
            for (int i = 0; i < count; i++) {
                if (!least[i] && room * weight[i] / sum < floor) {
                    least[i] = true;
                    changed = true;
                }
            }
        }
        int[] widths = new int[count];
        double exact = 0;
        int given = 0;
        for (int i = 0; i < count; i++) {
            exact += least[i] ? floor : room * weight[i] / sum;
            widths[i] = (int) Math.round(exact) - given;
            given += widths[i];
        }
        return widths;
    }

    /**
     * Widens columns at the cost of the widest ones, as long as those stay wider: a narrow one has nothing to give.
     *
     * @param widths the widths in twips, which are changed; their sum stays
     * @param least the least width of each column in twips, 0 for any
     */
    static void widen(int[] widths, int[] least) {
        for (int i = 0; i < widths.length; i++) {
            int widest = 0;
            for (int other = 1; other < widths.length; other++) {
                widest = widths[other] > widths[widest] ? other : widest;
            }
            int missing = least[i] - widths[i];
            if (missing > 0 && widest != i && widths[widest] - missing >= Math.max(least[i], least[widest])) {
                widths[widest] -= missing;
                widths[i] += missing;
            }
        }
    }
}
