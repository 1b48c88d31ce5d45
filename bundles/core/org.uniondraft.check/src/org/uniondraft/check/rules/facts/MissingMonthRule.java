package org.uniondraft.check.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.check.rules.facts.MonthHeadings.Month;

/** Finds schedules that leave out months between others (C27, I13). */
public final class MissingMonthRule implements PaperRule {

    /** With less of them a schedule does not list every month. */
    private static final int LEAST = 6;

    @Override
    public void check(PaperContext paper, Report report) {
        for (List<Month> months : MonthHeadings.in(paper)) {
            int first = months.stream().mapToInt(Month::first).min().orElse(1);
            int last = months.stream().mapToInt(Month::last).max().orElse(12);
            List<Integer> missing = new ArrayList<>();
            for (int month = first; month <= last; month++) {
                int wanted = month;
                if (months.stream().noneMatch(each -> each.first() <= wanted && wanted <= each.last())) {
                    missing.add(month);
                }
            }
            if (!missing.isEmpty() && last - first + 1 - missing.size() >= LEAST) {
                report.object(months.getFirst().subject().eContainer(), null,
                        missing.stream().map(month -> month + "月").collect(Collectors.joining("、")));
            }
        }
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
