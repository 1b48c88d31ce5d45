package org.uniondraft.check.tests.rules;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.support.Texts;

/** Removes a title, and then throws if it is about bombs. */
public final class BrokenFix implements QuickFix {

    @Override
    public void apply(Finding finding, PaperContext paper) {
        Texts.delete((MarkedText) finding.subject(), finding.offset(), finding.offset() + finding.length());
        if (finding.text().contains("炸")) {
            throw new IllegalStateException("broken on purpose");
        }
    }
}
