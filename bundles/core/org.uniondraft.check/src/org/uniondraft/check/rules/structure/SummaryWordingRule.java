package org.uniondraft.check.rules.structure;

import java.util.Set;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;

/** Finds sections of a plan that say what was done: taken over from a summary and not rewritten (C30). */
public final class SummaryWordingRule implements PaperRule {

    private static final Set<String> PLANS = Set.of("plan", "plan-table", "audit-plan");
    private static final int LEAST = 2;

    @Override
    public void check(PaperContext paper, Report report) {
        if (PLANS.contains(String.valueOf(paper.document().getKind()))) {
            Tense.sections(paper, false, LEAST).forEach(sign -> report.text(sign.text(), sign.start(), sign.end(),
                    sign.text().text().substring(sign.start(), sign.end())));
        }
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
