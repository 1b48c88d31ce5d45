package org.uniondraft.check.rules.facts;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;
import org.uniondraft.model.value.Period;

/** Tells the year of a paper whose year is masked by an anniversary that it names (C18, C27). */
public final class AnniversaryYearRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        Period period = paper.document().getPeriod();
        if (period != null && !period.isMasked()) {
            return;
        }
        Anniversaries.in(text.text(), paper).forEach(counted -> report.text(text, counted.start(), counted.end(),
                text.text().substring(counted.start(), counted.end()), counted.year()));
    }
}
