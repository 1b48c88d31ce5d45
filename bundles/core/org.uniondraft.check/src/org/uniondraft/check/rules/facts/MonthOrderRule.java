package org.uniondraft.check.rules.facts;

import java.util.List;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.check.rules.facts.MonthHeadings.Month;

/** Finds months of a schedule that do not follow those before (C27); from one year into the next they may begin again once. */
public final class MonthOrderRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        for (List<Month> months : MonthHeadings.in(paper)) {
            boolean begunAgain = false;
            for (int i = 1; i < months.size(); i++) {
                Month before = months.get(i - 1);
                Month month = months.get(i);
                if (month.first() >= before.first()) {
                    continue;
                }
                boolean newYear = !begunAgain && month.last() < months.getFirst().first();
                if (newYear) {
                    begunAgain = true;
                } else {
                    report.object(month.subject(), null, month.first(), before.last());
                }
            }
        }
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
