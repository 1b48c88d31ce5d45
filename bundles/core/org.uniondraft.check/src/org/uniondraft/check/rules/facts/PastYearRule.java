package org.uniondraft.check.rules.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds years that are over of which the paper says what will be done in them: copied from the last paper (C27). */
public final class PastYearRule implements TextRule {

    private static final Pattern AHEAD = Pattern.compile("(?<![\\d至—-])(?<year>20\\d{2})年(?:度)?(?:是|，|,|里|内|中)?"
            + "(?:我们|工会|我[会校院局园厂]|全[校院局园厂]|校工会|院工会|局工会|公司工会)?(?:工作)?(?:将(?!于|在)|拟|计划(?:开展|组织|举办)|打算)");

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (!text.isRunning() || !text.text().contains("20")) {
            return;
        }
        Optional<PaperYears> years = PaperYears.of(paper);
        Matcher ahead = AHEAD.matcher(text.text());
        while (years.isPresent() && ahead.find()) {
            if (Integer.parseInt(ahead.group("year")) < years.get().first()) {
                report.text(text, ahead.start("year"), ahead.end("year"), ahead.group("year"), years.get());
            }
        }
    }
}
