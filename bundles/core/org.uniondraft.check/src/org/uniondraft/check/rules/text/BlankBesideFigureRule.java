package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Blanks between ideographs and figures or Latin words, which official papers do without. */
public final class BlankBesideFigureRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        for (Blanks.Run run : Blanks.of(text)) {
            if (run.use() == Blanks.Use.BESIDE_FIGURE) {
                report.text(text, run.start(), run.end(), "");
            }
        }
    }
}
