package org.uniondraft.flow;

import java.util.List;
import java.util.stream.Collectors;

/** Finds the smallest stretch that two states of a flow differ in. */
final class FlowDifference {

    private final List<FlowLine> before;
    private final List<FlowLine> after;
    private final int[] startsBefore;
    private final int[] startsAfter;
    private final FlowObserver.Changes changes;

    FlowDifference(List<FlowLine> before, int[] startsBefore, List<FlowLine> after, int[] startsAfter,
            FlowObserver.Changes changes) {
        this.before = before;
        this.startsBefore = startsBefore;
        this.after = after;
        this.startsAfter = startsAfter;
        this.changes = changes;
    }

    /** The change; null if there is none. */
    FlowChange change() {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && hasSameText(before.get(head), after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && hasSameText(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        int firstLooks = firstDifferentLooks(head);
        int lastLooks = lastDifferentLooks(tail);
        if (head + tail == before.size() && head + tail == after.size()) {
            return firstLooks >= lastLooks ? null : new FlowChange(startsAfter[firstLooks], 0, "", firstLooks, lastLooks);
        }
        return text(head, tail, firstLooks, lastLooks);
    }

    private static boolean hasSameText(FlowLine one, FlowLine other) {
        return one == other || one.isSameAs(other) && one.text().equals(other.text());
    }

    private boolean isSame(FlowLine one, FlowLine other) {
        return one == other && !changes.touches(other) || one.looksLike(other) && !changes.touches(other);
    }

    private int firstDifferentLooks(int head) {
        int first = 0;
        while (first < head && isSame(before.get(first), after.get(first))) {
            first++;
        }
        return first;
    }

    private int lastDifferentLooks(int tail) {
        int same = 0;
        while (same < tail && isSame(before.get(before.size() - 1 - same), after.get(after.size() - 1 - same))) {
            same++;
        }
        return after.size() - same;
    }

    /** The lines between head and tail as text, and of it only what differs. */
    private FlowChange text(int head, int tail, int firstLooks, int lastLooks) {
        String old = join(before, head, before.size() - tail);
        String made = join(after, head, after.size() - tail);
        int start = startsAfter[head];
        boolean noneBefore = head == before.size() - tail;
        boolean noneAfter = head == after.size() - tail;
        if (noneBefore || noneAfter) {
            // Whole lines came or went, and with them one line break: that behind them, or before the last one.
            boolean last = tail == 0;
            String lineBreak = before.isEmpty() || after.isEmpty() ? "" : "\n";
            String oldText = noneBefore ? "" : last ? lineBreak + old : old + lineBreak;
            String newText = noneAfter ? "" : last ? lineBreak + made : made + lineBreak;
            int from = last && !lineBreak.isEmpty() ? start - 1 : start;
            return new FlowChange(from, oldText.length(), newText, firstLooks, lastLooks);
        }
        int shorter = Math.min(old.length(), made.length());
        int same = 0;
        while (same < shorter && old.charAt(same) == made.charAt(same)) {
            same++;
        }
        int sameEnd = 0;
        while (sameEnd < shorter - same
                && old.charAt(old.length() - 1 - sameEnd) == made.charAt(made.length() - 1 - sameEnd)) {
            sameEnd++;
        }
        return new FlowChange(startsBefore[head] + same, old.length() - same - sameEnd,
                made.substring(same, made.length() - sameEnd), firstLooks, lastLooks);
    }

    private static String join(List<FlowLine> lines, int from, int to) {
        return lines.subList(from, to).stream().map(FlowLine::text).collect(Collectors.joining("\n"));
    }
}
