package org.uniondraft.check.rules.structure;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.Edition;
import org.uniondraft.model.TitleBlock;

/** Finds papers that nobody has signed (C31, GB/T 9704-2012 7.3.5); of a speech the title block names the speaker. */
public final class SignatureMissingRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        BackMatter back = paper.document().getBackMatter();
        TitleBlock title = paper.document().getTitleBlock();
        boolean spoken = paper.document().getEdition() == Edition.SPOKEN && title != null && title.getReporter() != null;
        if (!spoken && (back == null || back.getSignatories().stream().allMatch(String::isBlank))) {
            report.object(paper.document(), null);
        }
    }
}
