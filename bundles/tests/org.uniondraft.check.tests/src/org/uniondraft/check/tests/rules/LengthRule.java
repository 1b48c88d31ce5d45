package org.uniondraft.check.tests.rules;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;

/** Counts the characters of the paper. */
public final class LengthRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        report.object(paper.document(), null, paper.texts().stream().mapToInt(text -> text.text().length()).sum());
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
