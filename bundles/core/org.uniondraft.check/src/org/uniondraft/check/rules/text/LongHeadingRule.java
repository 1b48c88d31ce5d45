package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CheckedText.Role;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Headings that are longer than a line and a half (C37). */
public final class LongHeadingRule implements TextRule {

    /** In characters; a line has 28 of them. */
    private static final int LIMIT = 40;

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        int length = text.text().length();
        if (text.role() == Role.HEADING && length > LIMIT) {
            report.text(text, 0, length, length, LIMIT);
        }
    }
}
