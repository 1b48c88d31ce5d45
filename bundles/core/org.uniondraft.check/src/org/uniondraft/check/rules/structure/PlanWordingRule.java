package org.uniondraft.check.rules.structure;

import java.util.Set;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;

/** Finds sections of a summary that say what is to be done: taken over from the plan and not rewritten (C30). */
public final class PlanWordingRule implements PaperRule {

    private static final Set<String> SUMMARIES = Set.of("summary", "half-year-summary");
    private static final int LEAST = 2;

    @Override
    public void check(PaperContext paper, Report report) {
        if (SUMMARIES.contains(String.valueOf(paper.document().getKind()))) {
            Tense.sections(paper, true, LEAST).forEach(sign -> report.text(sign.text(), sign.start(), sign.end(),
                    sign.text().text().substring(sign.start(), sign.end())));
        }
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
