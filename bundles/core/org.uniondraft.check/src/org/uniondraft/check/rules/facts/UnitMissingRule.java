package org.uniondraft.check.rules.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds rates without the unit of what is paid: 100/篇 (C25). */
public final class UnitMissingRule implements TextRule {

    private static final Pattern RATE = Pattern.compile(
            "(?<![\\d./A-Za-z])\\d+(?:\\.\\d+)?[/／](?:人次?|篇|户|家|件|份|场|期|节|课时|学时|小时|天|日|月|年|次|本|套|个)(?![\\p{IsHan}]?\\d)");

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (text.text().indexOf('/') < 0 && text.text().indexOf('／') < 0) {
            return;
        }
        Matcher rate = RATE.matcher(text.text());
        while (rate.find()) {
            report.text(text, rate.start(), rate.end(), rate.group());
        }
    }
}
