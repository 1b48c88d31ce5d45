package org.uniondraft.check.rules.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/**
 * Finds spans that end before they begin: 6月10日至5日, 2026年5月至2026年3月 (C27). 11月至2月 runs into the next year and is none.
 */
public final class BackwardSpanRule implements TextRule {

    private static final Pattern DAYS = Pattern.compile("(?<![\\d年])(?<month>\\d{1,2})月(?<from>\\d{1,2})日?"
            + "\\s?(?:至|到|-|—|－|~|～)+\\s?(?:(?<same>\\d{1,2})月)?(?<to>\\d{1,2})日");
    private static final Pattern YEARS = Pattern.compile("(?<year>(?:19|20)\\d{2})年(?:(?<month>\\d{1,2})月)?(?:\\d{1,2}日)?"
            + "\\s?(?:至|到|-|—|－|~|～)+\\s?(?<toYear>(?:19|20)\\d{2})年(?:(?<toMonth>\\d{1,2})月)?");

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (text.text().indexOf('月') < 0 && text.text().indexOf('年') < 0) {
            return;
        }
        Matcher days = DAYS.matcher(text.text());
        while (days.find()) {
            boolean sameMonth = days.group("same") == null || days.group("same").equals(days.group("month"));
            if (sameMonth && number(days, "to") < number(days, "from")) {
                report.text(text, days.start(), days.end(), days.group());
            }
        }
        Matcher years = YEARS.matcher(text.text());
        while (years.find()) {
            int difference = number(years, "toYear") - number(years, "year");
            boolean months = years.group("month") != null && years.group("toMonth") != null;
            if (difference < 0 || difference == 0 && months && number(years, "toMonth") < number(years, "month")) {
                report.text(text, years.start(), years.end(), years.group());
            }
        }
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
