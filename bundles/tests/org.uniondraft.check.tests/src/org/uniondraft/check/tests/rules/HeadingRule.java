package org.uniondraft.check.tests.rules;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CheckedText.Role;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;

/** Finds headings of four characters at most, by their numbers. */
public final class HeadingRule implements PaperRule {

    private static final int SHORT = 4;

    @Override
    public void check(PaperContext paper, Report report) {
        for (CheckedText text : paper.texts()) {
            if (text.role() == Role.HEADING && text.text().length() <= SHORT && paper.numbers().get(text.section()) != null) {
                report.text(text, 0, text.text().length(), paper.numbers().get(text.section()).number());
            }
        }
    }
}
