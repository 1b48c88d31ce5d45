package org.uniondraft.check.rules.text;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.support.Texts;

/** Gives a member of a run that has the number of the one before it the next number: 二是…二是… becomes 二是…三是…. */
public final class RenumberMember implements QuickFix {

    @Override
    public boolean isApplicable(Finding finding, PaperContext paper) {
        return finding.subject() instanceof MarkedText && finding.arguments().getLast().equals(RunBrokenRule.REPEATED);
    }

    @Override
    public void apply(Finding finding, PaperContext paper) {
        String written = finding.arguments().get(0).toString();
        String right = finding.arguments().get(1).toString();
        if (finding.subject() instanceof EnumerationItem item && written.equals(item.getLiteralMarker())) {
            item.setLiteralMarker(right);
        } else {
            Texts.replace((MarkedText) finding.subject(), finding.offset(), finding.offset() + written.length(), right);
        }
    }
}
