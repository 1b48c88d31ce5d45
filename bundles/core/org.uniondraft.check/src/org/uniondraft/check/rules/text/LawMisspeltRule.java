package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Titles of laws that differ in one character from that of a law of the list and are in no list themselves (C29). */
public final class LawMisspeltRule implements TextRule {

    /** Shorter titles are near too many others. */
    private static final int SHORTEST = 6;

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (text.text().indexOf('《') < 0) {
            return;
        }
        Laws laws = Laws.of(paper);
        for (Laws.Title title : Laws.titles(text.text())) {
            String near = near(title.title(), laws);
            if (near != null) {
                report.text(text, title.start(), title.end(), text.text().substring(title.start(), title.end())
                        .replace(title.title(), near), near);
            }
        }
    }

    private static String near(String title, Laws laws) {
        if (title.length() < SHORTEST - 1 || laws.byTitle().containsKey(title)) {
            return null;
        }
        for (String known : laws.byTitle().keySet()) {
            if (known.length() >= SHORTEST && isNear(title, known)) {
                return known;
            }
        }
        return null;
    }

    /** Whether one character is missing, too much or another one, or two neighbours have changed places. */
    static boolean isNear(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int head = 0;
        int shorter = Math.min(one.length(), other.length());
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        int left = one.length() - head - tail;
        int leftOther = other.length() - head - tail;
        return left <= 1 && leftOther <= 1 || left == 2 && leftOther == 2 && one.charAt(head) == other.charAt(head + 1)
                && one.charAt(head + 1) == other.charAt(head);
    }
}
