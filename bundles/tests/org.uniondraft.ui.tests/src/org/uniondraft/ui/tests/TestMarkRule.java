package org.uniondraft.ui.tests;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds three asterisks, which stand in no paper but those of tests. */
public final class TestMarkRule implements TextRule {

    /** What is found. */
    public static final String MARK = "***";

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        int at = text.text().indexOf(MARK);
        if (at >= 0) {
            report.text(text, at, at + MARK.length());
        }
    }
}
