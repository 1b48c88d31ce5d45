package org.uniondraft.check.rules.facts;

import java.util.List;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.check.rules.facts.MonthLists.Month;

/**
 * Finds headings of months that do not follow those before (C27); from one year into the next they may begin again once. The
 * tasks of a schedule are put in order when it prints.
 */
public final class MonthOrderRule implements PaperRule {

    private static final int LEAST = 3;

    @Override
    public void check(PaperContext paper, Report report) {
        List<Month> months = MonthLists.headings(paper);
        boolean begunAgain = months.size() < LEAST;
        for (int i = 1; i < months.size(); i++) {
            Month before = months.get(i - 1);
            Month month = months.get(i);
            if (month.first() >= before.first()) {
                continue;
            }
            if (!begunAgain && month.last() < months.getFirst().first()) {
                begunAgain = true;
            } else if (months.size() >= LEAST) {
                report.object(month.subject(), null, month.first(), before.last());
            }
        }
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
