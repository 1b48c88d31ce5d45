package org.uniondraft.check.rules.structure;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.FrontMatter;

/** Writes a document number in its official form. */
public final class OfficialNumberFix implements QuickFix {

    @Override
    public boolean isApplicable(Finding finding, PaperContext paper) {
        return finding.subject() instanceof FrontMatter front && front.getDocumentNumber() != null
                && OfficialNumber.of(front.getDocumentNumber()).isPresent();
    }

    @Override
    public void apply(Finding finding, PaperContext paper) {
        FrontMatter front = (FrontMatter) finding.subject();
        front.setDocumentNumber(OfficialNumber.of(front.getDocumentNumber()).orElseThrow());
    }
}
