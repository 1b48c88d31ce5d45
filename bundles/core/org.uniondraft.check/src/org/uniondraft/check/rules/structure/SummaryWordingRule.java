package org.uniondraft.check.rules.structure;

import java.util.List;
import java.util.Set;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;

/** Finds sections of a plan that say what was done: taken over from a summary and not rewritten (C30). */
public final class SummaryWordingRule implements CollectingRule<Tense.Sign> {

    private static final Set<String> PLANS = Set.of("plan", "plan-table", "audit-plan");

    @Override
    public List<Tense.Sign> collect(CheckedText text, PaperContext paper) {
        return PLANS.contains(String.valueOf(paper.document().getKind())) ? Tense.in(text) : List.of();
    }

    @Override
    public void conclude(List<Tense.Sign> facts, PaperContext paper, Report report) {
        Tense.ofSections(facts, false)
                .forEach(sign -> report.text(sign.text(), sign.start(), sign.end(), sign.words()));
    }
}
