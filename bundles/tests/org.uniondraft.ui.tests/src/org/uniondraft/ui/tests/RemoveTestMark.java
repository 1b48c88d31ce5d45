package org.uniondraft.ui.tests;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.support.Texts;

/** Takes three asterisks away. */
public final class RemoveTestMark implements QuickFix {

    @Override
    public void apply(Finding finding, PaperContext paper) {
        Texts.delete((MarkedText) finding.subject(), finding.offset(), finding.offset() + finding.length());
    }
}
