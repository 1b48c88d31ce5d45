package org.uniondraft.check.rules.structure;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.support.Texts;

/** Deletes the stretch that a rule found. */
public final class DeleteStretch implements QuickFix {

    @Override
    public boolean isApplicable(Finding finding, PaperContext paper) {
        return finding.subject() instanceof MarkedText && finding.length() > 0;
    }

    @Override
    public void apply(Finding finding, PaperContext paper) {
        Texts.delete((MarkedText) finding.subject(), finding.offset(), finding.offset() + finding.length());
    }
}
