package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;

import org.uniondraft.check.CheckedText;

/** A circle, a letter or a digit for the 〇 in a year of Chinese numerals (GB/T 15835-2011 5.2.5). */
public final class YearZeroRule extends PatternRule {

    /** Makes the rule. */
    public YearZeroRule() {
        super("一二", "(?<![〇一二三四五六七八九十])[一二][○ＯOoΟ0０零〇九][○ＯOoΟ0０零〇一二三四五六七八九][○ＯOoΟ0０零〇一二三四五六七八九]年");
    }

    @Override
    String proposal(CheckedText text, Matcher found) {
        String proposal = found.group().replaceAll("[○ＯOoΟ0０零]", "〇");
        return proposal.equals(found.group()) ? null : proposal;
    }
}
