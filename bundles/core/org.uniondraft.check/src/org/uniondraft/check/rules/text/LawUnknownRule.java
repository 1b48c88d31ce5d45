package org.uniondraft.check.rules.text;

import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Titles that sound like those of national laws but are in no list: worth a look (C29). */
public final class LawUnknownRule implements TextRule {

    /** 办法, 做法 and 书法 are no laws; the laws of places are in no list. */
    private static final Pattern LAW = Pattern.compile("(?!.*[省市区县州]).{2,20}(?<![办方做书用手语想看说作军佛兵技疗心新])法");

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (text.text().indexOf('《') < 0) {
            return;
        }
        Laws laws = Laws.of(paper);
        for (Laws.Title title : Laws.titles(text.text())) {
            if (LAW.matcher(title.title()).matches() && !laws.byTitle().containsKey(title.title())) {
                report.text(text, title.start(), title.end(), title.title(), paper.lexicon("laws").asOf());
            }
        }
    }
}
