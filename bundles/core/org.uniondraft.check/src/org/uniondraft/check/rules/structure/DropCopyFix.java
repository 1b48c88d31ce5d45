package org.uniondraft.check.rules.structure;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.BackMatter;

/** Takes an organ out of those a paper is copied to, the last time it is named there. */
public final class DropCopyFix implements QuickFix {

    @Override
    public boolean isApplicable(Finding finding, PaperContext paper) {
        return finding.subject() instanceof BackMatter back && last(back, finding) >= 0;
    }

    @Override
    public void apply(Finding finding, PaperContext paper) {
        BackMatter back = (BackMatter) finding.subject();
        back.getCopyTo().remove(last(back, finding));
    }

    private static int last(BackMatter back, Finding finding) {
        for (int i = back.getCopyTo().size() - 1; i >= 0; i--) {
            if (back.getCopyTo().get(i).strip().equals(finding.arguments().getFirst())) {
                return i;
            }
        }
        return -1;
    }
}
