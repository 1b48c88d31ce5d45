package org.uniondraft.check.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;

/**
 * Months in digits and in Chinese numerals in the running text of one paper (C26): one paper keeps to one way
 * (GB/T 15835-2011, 局部体例一致). Those in numerals are told, unless there are more of them.
 */
public final class MonthStyleRule implements CollectingRule<MonthStyleRule.Month> {

    private static final Pattern MONTH = Pattern.compile("(?<![\\d.个〇一二三四五六七八九十农第历、每—~～\\-])"
            + "(?:(1[0-2]|[1-9])|(十[一二]?|[一二三四五六七八九]))月"
            + "(?=份|[上中下]旬|底|初|[\\d一二三四五六七八九十]{1,2}日|[，。；、开举召组])");
    private static final String NUMERALS = "一二三四五六七八九十";

    /**
     * A month.
     *
     * @param text where it stands
     * @param start the offset of its number
     * @param end the offset behind its number
     * @param digits whether it is in digits
     */
    public record Month(CheckedText text, int start, int end, boolean digits) {
    }

    @Override
    public List<Month> collect(CheckedText text, PaperContext paper) {
        if (!text.isRunning() || text.text().indexOf('月') < 0) {
            return List.of();
        }
        List<Month> months = new ArrayList<>();
        Matcher matcher = MONTH.matcher(text.text());
        while (matcher.find()) {
            boolean digits = matcher.group(1) != null;
            // 二〇二四年三月五日 is a date that is all in numerals.
            if (digits || Characters.at(text.text(), matcher.start() - 1) != '年') {
                months.add(new Month(text, matcher.start(), matcher.end() - 1, digits));
            }
        }
        return months;
    }

    @Override
    public void conclude(List<Month> facts, PaperContext paper, Report report) {
        long digits = facts.stream().filter(Month::digits).count();
        long numerals = facts.size() - digits;
        if (digits == 0 || numerals == 0) {
            return;
        }
        boolean toDigits = digits >= numerals;
        for (Month month : facts) {
            if (month.digits() != toDigits) {
                String found = month.text().text().substring(month.start(), month.end());
                report.text(month.text(), month.start(), month.end(), toDigits ? digits(found) : numerals(found));
            }
        }
    }

    private static String digits(String numerals) {
        int tens = numerals.startsWith("十") ? 10 : 0;
        String rest = tens > 0 ? numerals.substring(1) : numerals;
        return String.valueOf(tens + (rest.isEmpty() ? 0 : NUMERALS.indexOf(rest) + 1));
    }

    private static String numerals(String digits) {
        int month = Integer.parseInt(digits);
        return month <= 10 ? NUMERALS.substring(month - 1, month) : "十" + NUMERALS.charAt(month - 11);
    }
}
