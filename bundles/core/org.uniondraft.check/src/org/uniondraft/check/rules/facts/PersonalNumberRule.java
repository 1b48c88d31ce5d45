package org.uniondraft.check.rules.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds numbers of identity cards and of bank cards, which do not belong into a paper that is passed around (C35). */
public final class PersonalNumberRule implements TextRule {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\dA-Za-z])(?:[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])"
            + "(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]|(?:62|60|40|45|52|55)\\d{14,17})(?![\\dA-Za-z])");
    private static final int SHORTEST = 16;

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (!hasLongNumber(text.text())) {
            return;
        }
        Matcher number = NUMBER.matcher(text.text());
        while (number.find()) {
            report.text(text, number.start(), number.end(), number.group().substring(0, 6) + "…");
        }
    }

    private static boolean hasLongNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < SHORTEST; i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        }
        return digits >= SHORTEST;
    }
}
