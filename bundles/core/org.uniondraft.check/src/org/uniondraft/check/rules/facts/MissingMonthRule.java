package org.uniondraft.check.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.check.rules.facts.MonthLists.Month;

/** Finds schedules that leave out months between others (C27, I13). */
public final class MissingMonthRule implements PaperRule {

    /** With less of them a schedule does not list every month. */
    private static final int LEAST = 6;

    private static final int MONTHS_OF_YEAR = 12;

    @Override
    public void check(PaperContext paper, Report report) {
        check(countedOn(MonthLists.headings(paper)), report);
        MonthLists.schedules(paper).forEach(months -> check(months, report));
    }

    /** Headings from September on into June count on behind December. */
    private static List<Month> countedOn(List<Month> headings) {
        List<Month> months = new ArrayList<>();
        long years = 0;
        for (Month month : headings) {
            if (!months.isEmpty() && month.first() + years < months.getLast().first()) {
                years += MONTHS_OF_YEAR;
            }
            // The months of headings are counted from one, those of tasks from zero.
            months.add(new Month(month.subject(), month.first() - 1 + years, month.last() - 1 + years));
        }
        return months;
    }

    private static void check(List<Month> months, Report report) {
        long first = months.stream().mapToLong(Month::first).min().orElse(0);
        long last = months.stream().mapToLong(Month::last).max().orElse(0);
        if (last - first >= MONTHS_OF_YEAR) {
            return;
        }
        List<Long> missing = LongStream.rangeClosed(first, last)
                .filter(month -> months.stream().noneMatch(each -> each.first() <= month && month <= each.last())).boxed()
                .toList();
        if (!missing.isEmpty() && last - first + 1 - missing.size() >= LEAST) {
            report.object(months.getFirst().subject().eContainer(), null,
                    missing.stream().map(month -> month % MONTHS_OF_YEAR + 1 + "月").collect(Collectors.joining("、")));
        }
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
