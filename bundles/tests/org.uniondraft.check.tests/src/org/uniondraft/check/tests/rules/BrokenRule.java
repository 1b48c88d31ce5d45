package org.uniondraft.check.tests.rules;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Throws in texts with 炸, after it has reported something. */
public final class BrokenRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (text.text().contains("炸")) {
            report.text(text, 0, 1);
            throw new IllegalStateException("broken on purpose");
        }
    }
}
