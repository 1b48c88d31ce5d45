package org.uniondraft.check.rules.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds sums of money in a unit that is none: 奖励200月 (C25). */
public final class UnitOddRule implements TextRule {

    private static final Pattern SUM = Pattern.compile("(?<![\\d.])\\d{2,9}+(?:\\.\\d+)?[多余]?[月圆远员园](?![\\d工资份])");
    private static final Pattern MONEY = Pattern.compile("(?:发放|奖励|补助|补贴|奖金|捐款|捐资|慰问金|助学金|补助金|会费|经费|支出|收入|金额)"
            + "[了共计达为约近]?$");
    private static final int LONGEST_WORD = 4;
    private static final int MONTHS = 12;

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (!Signs.any(text.text(), "0123456789") || !Signs.any(text.text(), "月圆远员园")) {
            return;
        }
        Matcher sum = SUM.matcher(text.text());
        while (sum.find()) {
            String before = text.text().substring(Math.max(0, sum.start() - LONGEST_WORD), sum.start());
            boolean month = sum.group().endsWith("月") && Double.parseDouble(sum.group().replaceAll("[^\\d.]", "")) <= MONTHS;
            if (!month && MONEY.matcher(before).find()) {
                report.text(text, sum.start(), sum.end(), sum.group());
            }
        }
    }
}
