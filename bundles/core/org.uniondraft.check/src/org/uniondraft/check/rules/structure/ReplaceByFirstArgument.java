package org.uniondraft.check.rules.structure;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.support.Texts;

/** Puts what the rule proposes, the first word of its message, in the place of the stretch it found. */
public final class ReplaceByFirstArgument implements QuickFix {

    @Override
    public boolean isApplicable(Finding finding, PaperContext paper) {
        return finding.subject() instanceof MarkedText && finding.length() > 0 && !finding.arguments().isEmpty()
                && !finding.arguments().getFirst().toString().isEmpty();
    }

    @Override
    public void apply(Finding finding, PaperContext paper) {
        Texts.replace((MarkedText) finding.subject(), finding.offset(), finding.offset() + finding.length(),
                finding.arguments().getFirst().toString());
    }
}
