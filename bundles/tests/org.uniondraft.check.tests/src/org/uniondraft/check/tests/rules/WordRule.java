package org.uniondraft.check.tests.rules;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds 坏坏, also where two of them overlap. */
public final class WordRule implements TextRule {

    static final String WORD = "坏坏";

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        for (int at = text.text().indexOf(WORD); at >= 0; at = text.text().indexOf(WORD, at + 1)) {
            report.text(text, at, at + WORD.length(), WORD);
        }
    }
}
