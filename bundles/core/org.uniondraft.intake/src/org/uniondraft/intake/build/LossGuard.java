package org.uniondraft.intake.build;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Draft.Removal;
import org.uniondraft.model.Document;
import org.uniondraft.model.value.Origin.Range;

/** Holds what a paper prints against its source, character by character: nothing may be lost and nothing invented. */
public final class LossGuard {

    private final String expected;

    /**
     * Remembers what must be printed: all characters of the source that are not blank, without those in quarantine.
     *
     * @param draft the paper
     * @param shown what is printed of a line of the paper, counted from 1: the line itself, or what it stands for
     */
    public LossGuard(Draft draft, IntFunction<String> shown) {
        StringBuilder printed = new StringBuilder();
        List<Range> removed = draft.removals().stream().map(Removal::origin).flatMap(o -> o.ranges().stream())
                .sorted(Comparator.comparingInt(Range::line).thenComparingInt(Range::start)).toList();
        int next = 0;
        for (int i = 0; i < draft.lines().size(); i++) {
            String line = shown.apply(i + 1);
            int from = 0;
            for (; next < removed.size() && removed.get(next).line() == i + 1; next++) {
                printed.append(Characters.withoutBlanks(line.substring(from, removed.get(next).start())));
                from = removed.get(next).end();
            }
            printed.append(Characters.withoutBlanks(line.substring(from)));
        }
        expected = printed.toString();
    }

    /**
     * Remembers what must be printed of a paper that is nothing but text.
     *
     * @param draft the paper
     */
    public LossGuard(Draft draft) {
        this(draft, line -> draft.lines().get(line - 1));
    }

    /**
     * Counts the characters that are not where they should be.
     *
     * @param document the paper
     * @return 0 if it prints just what it must; else how many characters stand from the first difference to the last
     */
    public int misplaced(Document document) {
        String printed = PrintedText.of(document);
        if (printed.equals(expected)) {
            return 0;
        }
        int shorter = Math.min(printed.length(), expected.length());
        int start = 0;
        while (start < shorter && printed.charAt(start) == expected.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && printed.charAt(printed.length() - 1 - end) == expected.charAt(expected.length() - 1 - end)) {
            end++;
        }
        return Math.max(printed.length(), expected.length()) - start - end;
    }
}
