package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Blanks that came into a text by mistake; they can go. */
public final class BlankInTextRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        for (Blanks.Run run : Blanks.of(text)) {
            if (run.use() == Blanks.Use.MISTAKE) {
                report.text(text, run.start(), run.end(), "");
            }
        }
    }
}
