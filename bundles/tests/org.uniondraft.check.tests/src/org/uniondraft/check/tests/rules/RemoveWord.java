package org.uniondraft.check.tests.rules;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.support.Texts;

/** Takes one of two characters that are the same. */
public final class RemoveWord implements QuickFix {

    @Override
    public void apply(Finding finding, PaperContext paper) {
        Texts.delete((MarkedText) finding.subject(), finding.offset(), finding.offset() + 1);
    }
}
