package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Paragraphs that are too long to be read at a glance (C37). */
public final class LongParagraphRule implements TextRule {

    /** In characters; 500 are more than two thirds of a page of 22 lines of 28. */
    private static final int LIMIT = 500;

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        int length = text.text().length();
        if (text.isRunning() && length > LIMIT) {
            report.text(text, 0, length, length, LIMIT);
        }
    }
}
