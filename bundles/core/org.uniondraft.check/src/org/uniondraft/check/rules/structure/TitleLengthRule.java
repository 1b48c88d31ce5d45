package org.uniondraft.check.rules.structure;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds long lines of a title; by custom it has two lines of 18 characters at most. */
public final class TitleLengthRule implements TextRule {

    private static final int LONGEST = 36;

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        int length = text.text().codePointCount(0, text.text().length());
        if (text.role() == CheckedText.Role.TITLE && length > LONGEST) {
            report.text(text, 0, text.text().length(), length, LONGEST);
        }
    }
}
