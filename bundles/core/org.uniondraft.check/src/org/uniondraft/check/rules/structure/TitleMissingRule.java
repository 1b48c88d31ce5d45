package org.uniondraft.check.rules.structure;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.TitleBlock;

/** Finds papers without a title (C31). */
public final class TitleMissingRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        TitleBlock block = paper.document().getTitleBlock();
        if (block == null || PaperTitle.text(block).isBlank()) {
            report.object(paper.document(), null);
        }
    }
}
