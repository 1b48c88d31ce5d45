package org.uniondraft.check.rules.facts;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds parts that are more than the whole they are said to be of (C23). */
public final class PartTooLargeRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        for (PartsOfTotal sum : PartsOfTotal.in(text)) {
            for (Figure part : sum.parts()) {
                if (part.isExactCount() && part.number().compareTo(sum.total().number()) > 0) {
                    report.text(text, part.start(), part.end(), part.raw(), sum.total().raw());
                }
            }
        }
    }
}
