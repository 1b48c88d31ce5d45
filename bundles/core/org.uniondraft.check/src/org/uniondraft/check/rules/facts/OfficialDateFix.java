package org.uniondraft.check.rules.facts;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.value.ChineseDate;

/** Writes the date of signature in its official form. */
public final class OfficialDateFix implements QuickFix {

    @Override
    public boolean isApplicable(Finding finding, PaperContext paper) {
        return finding.subject() instanceof BackMatter back && back.getDate() != null
                && ChineseDate.parse(back.getDate()).isPresent();
    }

    @Override
    public void apply(Finding finding, PaperContext paper) {
        BackMatter back = (BackMatter) finding.subject();
        back.setDate(ChineseDate.format(ChineseDate.parse(back.getDate()).orElseThrow()));
    }
}
