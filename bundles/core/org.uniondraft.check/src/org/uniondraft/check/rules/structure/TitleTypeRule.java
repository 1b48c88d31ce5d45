package org.uniondraft.check.rules.structure;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;

/** Finds titles that do not end in a type of document (文种), GB/T 9704-2012 7.3.1. */
public final class TitleTypeRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        String title = PaperTitle.text(paper.document());
        if (!title.isBlank() && PaperTitle.types(paper.document()).isEmpty()) {
            report.object(paper.document().getTitleBlock(), null, title);
        }
    }
}
