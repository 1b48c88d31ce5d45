package org.uniondraft.check.rules.facts;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds days that are in no calendar: 2月30日, 13月5日, 2027年2月29日 (C27). */
public final class ImpossibleDateRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        WrittenDates.in(text.text()).stream().filter(date -> !date.isPossible())
                .forEach(date -> report.text(text, date.start(), date.end(),
                        text.text().substring(date.start(), date.end())));
    }
}
