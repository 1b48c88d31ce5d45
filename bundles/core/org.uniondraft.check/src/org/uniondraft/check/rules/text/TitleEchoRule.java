package org.uniondraft.check.rules.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CheckedText.Role;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;

/**
 * The title of the paper as a clause of its text, as web sites put it there for search engines (C21): ，机关工会工作计划表。
 */
public final class TitleEchoRule implements CollectingRule<TitleEchoRule.Clause> {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 40;

    /**
     * A clause that may be a title.
     *
     * @param text where it stands
     * @param start the offset of its first character
     * @param end the offset behind its last one
     */
    public record Clause(CheckedText text, int start, int end) {

        private String words() {
            return Characters.words(text.text().substring(start, end));
        }
    }

    @Override
    public List<Clause> collect(CheckedText text, PaperContext paper) {
        if (text.role() == Role.TITLE) {
            return List.of(new Clause(text, 0, text.text().length()));
        }
        if (!text.isRunning()) {
            return List.of();
        }
        List<Clause> clauses = new ArrayList<>();
        String s = text.text();
        int start = 0;
        for (int i = 0; i < s.length(); i++) {
            if (Characters.in(s.charAt(i), "，。；》《：“”")) {
                if (Characters.in(s.charAt(i), "。》") && start > 0 && i - start >= SHORTEST && i - start <= LONGEST
                        && isTitle(s, i)) {
                    clauses.add(new Clause(text, start, i));
                }
                start = i + 1;
            }
        }
        return clauses;
    }

    private static boolean isTitle(String s, int end) {
        return s.startsWith("计划", end - 2) || s.startsWith("总结", end - 2) || s.startsWith("报告", end - 2)
                || s.startsWith("计划表", end - 3) || s.startsWith("要点", end - 2);
    }

    @Override
    public void conclude(List<Clause> facts, PaperContext paper, Report report) {
        Set<String> titles = new HashSet<>();
        for (Clause clause : facts) {
            if (clause.text().role() == Role.TITLE) {
                titles.add(clause.words());
            } else if (titles.contains(clause.words())) {
                report.text(clause.text(), clause.start(), clause.end(),
                        clause.text().text().substring(clause.start(), clause.end()));
            }
        }
    }
}
