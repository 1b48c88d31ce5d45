package org.uniondraft.check.rules.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;

/**
 * Runs of 一是…二是… or 一要…二要… that leave a number out or give it twice (C12), in one text or among the items of an
 * enumeration. A run may hold a whole other run in one of its members, and may go on from the paragraph above.
 */
public final class RunBrokenRule implements TextRule {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int DEEPEST = 8;
    /** The last argument of a finding where the member has the number of the one before it. */
    static final String REPEATED = "repeated";
    private static final String GAP = "gap";
    private static final Pattern MEMBER = Pattern.compile(
            "(?:^|(?<=[。；;：:，,！!]))([一二三四五六七八九十])([是要])(?![一二三四五六七八九十]*[月日])");
    private static final Pattern MARKER = Pattern.compile("(?:其|第)?([一二三四五六七八九十])([是要])?");

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (!text.isRunning()) {
            return;
        }
        Deque<Integer> open = new ArrayDeque<>();
        boolean isMember = false;
        if (text.object() instanceof EnumerationItem item && item.eContainer() instanceof Enumeration run) {
            checkItem(text, item, run, report);
            // What goes on inside a member goes on its count.
            int number = number(item, run);
            isMember = number > 0;
            if (isMember) {
                open.push(number);
            }
        }
        String s = text.text();
        if (s.indexOf('是') < 0 && s.indexOf('要') < 0) {
            return;
        }
        Matcher matcher = MEMBER.matcher(s);
        while (matcher.find()) {
            int number = NUMERALS.indexOf(matcher.group(1)) + 1;
            if (number == 1 || open.isEmpty()) {
                open.push(number);
                if (open.size() > DEEPEST) {
                    open.removeLast();
                }
                continue;
            }
            Deque<Integer> before = new ArrayDeque<>(open);
            while (!open.isEmpty() && open.peek() != number - 1) {
                open.pop();
            }
            if (open.isEmpty()) {
                int missing = Math.min(before.peek() + 1, NUMERALS.length());
                report.text(text, matcher.start(), matcher.end(), matcher.group(),
                        NUMERALS.charAt(missing - 1) + matcher.group(2), number == missing - 1 && !isMember ? REPEATED : GAP);
            } else {
                open.pop();
            }
            open.push(number);
        }
    }

    /** The number a member of a run of 一是 or 一要 has; 0 if the run has other markers. */
    private static int number(EnumerationItem item, Enumeration run) {
        Matcher marker = MARKER.matcher(run.getMarker() == null ? "" : run.getMarker());
        return marker.matches() && marker.group(2) != null ? count(run, run.getItems().indexOf(item)) : 0;
    }

    /** What a run has counted to at one of its members, by the last marker that was typed, or by its first one. */
    private static int count(Enumeration run, int index) {
        int last = index;
        while (last > 0 && run.getItems().get(last).getLiteralMarker() == null) {
            last--;
        }
        String written = run.getItems().get(last).getLiteralMarker();
        Matcher marker = MARKER.matcher(written != null ? written : run.getMarker() == null ? "" : run.getMarker());
        return (marker.matches() ? NUMERALS.indexOf(marker.group(1)) + 1 : 1) + index - last;
    }

    private static void checkItem(CheckedText text, EnumerationItem item, Enumeration run, Report report) {
        int index = run.getItems().indexOf(item);
        Matcher own = MARKER.matcher(item.getLiteralMarker() == null ? "" : item.getLiteralMarker());
        if (index <= 0 || !own.matches()) {
            return;
        }
        int before = count(run, index - 1);
        int number = NUMERALS.indexOf(own.group(1)) + 1;
        if (number != before + 1 && before < NUMERALS.length()) {
            report.text(text, 0, Math.min(text.text().length(), 4), item.getLiteralMarker(),
                    NUMERALS.charAt(before) + (own.group(2) == null ? "" : own.group(2)),
                    number == before ? REPEATED : GAP);
        }
    }
}
