package org.uniondraft.check.rules.text;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.Heading;

/** Gives a heading the end mark that a rule proposes as its first argument. */
public final class TakeEndMark implements QuickFix {

    @Override
    public boolean isApplicable(Finding finding, PaperContext paper) {
        return finding.subject() instanceof Heading && !TakeProposal.NONE.equals(finding.arguments().getFirst());
    }

    @Override
    public void apply(Finding finding, PaperContext paper) {
        String mark = finding.arguments().getFirst().toString();
        ((Heading) finding.subject()).setEndMark(mark.isEmpty() ? null : mark);
    }
}
