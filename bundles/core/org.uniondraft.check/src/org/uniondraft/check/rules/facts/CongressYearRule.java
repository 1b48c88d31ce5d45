package org.uniondraft.check.rules.facts;

import java.util.Optional;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds congresses and plans that were yet to come in the years the paper is about (C27). */
public final class CongressYearRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        Optional<PaperYears> years = PaperYears.of(paper);
        if (years.isEmpty()) {
            return;
        }
        for (Congresses.Named named : Congresses.in(text.text(), paper)) {
            // A congress is prepared in the year before, and a plan drawn up.
            if (named.term().from() > years.get().last() + 1) {
                report.text(text, named.start(), named.end(), named.words(), named.term().from(), years.get());
            }
        }
    }
}
