package org.uniondraft.check.rules.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds sums of money in a unit that is none: 奖励200月 (C25). */
public final class UnitOddRule implements TextRule {

    private static final Pattern MONEY = Pattern.compile("(?:发放|奖励|补助|补贴|奖金|捐款|捐资|慰问金|助学金|补助金|会费|经费|支出|收入|金额)(?:了|共|计|达|为|约|近)?"
            + "(?<sum>\\d{2,}(?:\\.\\d+)?(?:多|余)?[月圆远员园])(?![\\d工资份])");
    private static final int MONTHS = 12;

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        Matcher money = MONEY.matcher(text.text());
        while (money.find()) {
            String sum = money.group("sum");
            boolean month = sum.endsWith("月") && Double.parseDouble(sum.replaceAll("[^\\d.]", "")) <= MONTHS;
            if (!month) {
                report.text(text, money.start("sum"), money.end("sum"), sum);
            }
        }
    }
}
