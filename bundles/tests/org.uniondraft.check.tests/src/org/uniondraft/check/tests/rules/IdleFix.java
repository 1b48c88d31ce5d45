package org.uniondraft.check.tests.rules;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;

/** Changes nothing, so its finding stays. */
public final class IdleFix implements QuickFix {

    @Override
    public void apply(Finding finding, PaperContext paper) {
        // What is tested is that this comes to an end.
    }
}
