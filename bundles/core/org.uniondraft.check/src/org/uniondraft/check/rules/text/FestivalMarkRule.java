package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;

import org.uniondraft.check.CheckedText;

/**
 * Names with a month and a day: no mark between the hanzi unless the month is 一, 十一 or 十二; a ·, not a point, between
 * digits (GB/T 15835-2011 5.1.6, 5.2.3).
 */
public final class FestivalMarkRule extends PatternRule {

    /** Makes the rule. */
    public FestivalMarkRule() {
        super("三五六七八53", "(?<![\\d〇一二三四五六七八九十])(?:三[·・.．•]八|五[·・.．•][一四]|[六七八][·・.．•]一"
                + "|5[.．・•](?:12|1|4)(?=[”\"]|劳动|国际|青年|护士)|3[.．・•]8(?=[”\"]|妇女|国际))(?![\\d〇一二三四五六七八九十%])");
    }

    @Override
    String proposal(CheckedText text, Matcher found) {
        StringBuilder proposal = new StringBuilder();
        for (char c : found.group().toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                proposal.append(c);
            } else if (Characters.isDigit(found.group().charAt(0))) {
                proposal.append('·');
            }
        }
        return proposal.toString();
    }
}
