package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Laws that did not hold any more when the year began that the paper is about (C29). */
public final class LawOutOfForceRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (text.text().indexOf('《') < 0 || paper.year().isEmpty()) {
            return;
        }
        Laws laws = Laws.of(paper);
        for (Laws.Title title : Laws.titles(text.text())) {
            Laws.Law law = laws.byTitle().get(title.title());
            if (law != null && law.until() != null && law.until().getYear() <= paper.year().getAsInt()
                    && !law.successor().isEmpty()) {
                report.text(text, title.start(), title.end(), law.successor(), law.title(), law.until());
            }
        }
    }
}
