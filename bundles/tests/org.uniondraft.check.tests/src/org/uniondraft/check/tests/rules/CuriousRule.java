package org.uniondraft.check.tests.rules;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Asks for all texts, although it is to look at one. */
public final class CuriousRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        report.text(paper.texts().getFirst(), 0, 1);
    }
}
