package org.uniondraft.check.rules.facts;

import java.util.Optional;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds anniversaries that are not in the years the paper is about: 建国65周年 was 2014 (C27). */
public final class AnniversaryRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        Optional<PaperYears> years = PaperYears.of(paper);
        if (years.isEmpty()) {
            return;
        }
        for (Anniversaries.Counted counted : Anniversaries.in(text.text(), paper)) {
            if (!years.get().isNear(counted.year())) {
                report.text(text, counted.start(), counted.end(), text.text().substring(counted.start(), counted.end()),
                        counted.year(), years.get());
            }
        }
    }
}
