package org.uniondraft.check.rules.structure;

import java.util.List;
import java.util.Set;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;

/** Finds sections of a summary that say what is to be done: taken over from the plan and not rewritten (C30). */
public final class PlanWordingRule implements CollectingRule<Tense.Sign> {

    private static final Set<String> SUMMARIES = Set.of("summary", "half-year-summary");

    @Override
    public List<Tense.Sign> collect(CheckedText text, PaperContext paper) {
        return SUMMARIES.contains(String.valueOf(paper.document().getKind())) ? Tense.in(text) : List.of();
    }

    @Override
    public void conclude(List<Tense.Sign> facts, PaperContext paper, Report report) {
        Tense.ofSections(facts, true)
                .forEach(sign -> report.text(sign.text(), sign.start(), sign.end(), sign.words()));
    }
}
