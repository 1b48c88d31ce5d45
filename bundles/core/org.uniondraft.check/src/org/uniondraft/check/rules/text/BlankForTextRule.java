package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Blanks that stand where quotation marks or a figure are missing; only the author knows what. */
public final class BlankForTextRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        for (Blanks.Run run : Blanks.of(text)) {
            if (run.use() == Blanks.Use.HOLE) {
                report.text(text, run.start(), run.end(), TakeProposal.NONE);
            }
        }
    }
}
