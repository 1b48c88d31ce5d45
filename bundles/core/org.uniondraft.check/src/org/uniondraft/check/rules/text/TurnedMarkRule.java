package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Quotation and title marks that are turned the wrong way: “安康杯“ or ”安康杯” (C16). */
public final class TurnedMarkRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        for (Pairs.Turned turned : Pairs.turned(text.text(), Pairs.of(text.text()))) {
            char mark = text.text().charAt(turned.mark());
            report.text(text, turned.mark(), turned.mark() + 1, Pairs.turn(mark), mark);
        }
    }
}
