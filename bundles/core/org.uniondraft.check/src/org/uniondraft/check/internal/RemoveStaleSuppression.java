package org.uniondraft.check.internal;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;

/** Removes a suppression whose text is gone. */
public final class RemoveStaleSuppression implements QuickFix {

    @Override
    public void apply(Finding finding, PaperContext paper) {
        EcoreUtil.remove(finding.subject());
    }
}
