package org.uniondraft.check.rules.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds numbers in which a masked year took the place of digits: 20xx0元, 20xx多名 (C20). */
public final class DamagedNumberRule implements TextRule {

    /** A masked year. */
    static final Pattern YEAR_IN_NUMBER = Pattern.compile("20[xX×]{2}\\d*");
    private static final Pattern DAMAGED = Pattern.compile("(?<!\\d)20[xX×]{2}\\d*");
    /** What follows a number and no year. */
    private static final Pattern UNIT = Pattern.compile("[多余]?[万千百]?(?:元|名|人次|人(?![大代])|件|户|家|次|篇|条|份|册|本|台|套|吨|平方米|米|公里)");

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (!text.text().contains("20x") && !text.text().contains("20X") && !text.text().contains("20×")) {
            return;
        }
        Matcher damaged = DAMAGED.matcher(text.text());
        while (damaged.find()) {
            if (isAmount(text.text(), damaged.end())) {
                report.text(text, damaged.start(), damaged.end(), damaged.group());
            }
        }
    }

    /**
     * Tells whether a stretch lies in a damaged number.
     *
     * @param text the text
     * @param start where the stretch begins
     * @param end where it ends
     * @return whether it does
     */
    static boolean isDamaged(CheckedText text, int start, int end) {
        Matcher damaged = DAMAGED.matcher(text.text()).region(start, text.text().length());
        return damaged.lookingAt() && damaged.end() >= end && isAmount(text.text(), damaged.end());
    }

    /**
     * Tells whether what follows a masked year says that it was a number.
     *
     * @param text the text
     * @param end where the masked year ends
     * @return whether a unit follows
     */
    static boolean isAmount(String text, int end) {
        return UNIT.matcher(text).region(end, text.length()).lookingAt();
    }
}
