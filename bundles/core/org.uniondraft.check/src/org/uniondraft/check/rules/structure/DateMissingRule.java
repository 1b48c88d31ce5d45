package org.uniondraft.check.rules.structure;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.TitleBlock;

/** Finds papers without a date, below the signature (GB/T 9704-2012 7.3.5.4) or below the title (C31). */
public final class DateMissingRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        BackMatter back = paper.document().getBackMatter();
        TitleBlock title = paper.document().getTitleBlock();
        if ((back == null || isBlank(back.getDate())) && (title == null || isBlank(title.getDate()))) {
            report.object(paper.document(), null);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
