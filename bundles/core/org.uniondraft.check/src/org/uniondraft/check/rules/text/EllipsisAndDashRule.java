package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;

import org.uniondraft.check.CheckedText;

/** Ellipses that are not …… and dashes that are not —— (GB/T 15834-2011 4.10, 4.11). */
public final class EllipsisAndDashRule extends PatternRule {

    /** Makes the rule. */
    public EllipsisAndDashRule() {
        super(".。、·…-－―─—", "(?<!\\.)\\.{3,40}|(?<!。)。{3,40}|(?<!、)、{3,40}|(?<!·)·{3,40}|(?<!…)…{1,40}"
                + "|(?<!-)-{2,40}|(?<!－)－{2,40}|(?<!―)―{1,40}|(?<!─)─{1,40}|(?<!—)—{3,40}");
    }

    @Override
    String proposal(CheckedText text, Matcher found) {
        String stretch = found.group();
        char before = Characters.at(text.text(), found.start() - 1);
        char after = Characters.at(text.text(), found.end());
        boolean inText = Characters.isChinese(before) || Characters.isChinese(after);
        if (Characters.in(stretch.charAt(0), ".。、·…")) {
            return stretch.equals("……") || stretch.equals("…………") || !inText && before != 0 ? null : "……";
        }
        boolean between = Characters.isHanzi(before) || Characters.in(before, Characters.CLOSERS);
        boolean number = Characters.isDigit(before) || Characters.isDigit(after)
                || Characters.in(before, Characters.NUMERALS) && Characters.in(after, Characters.NUMERALS);
        if (number || !between || !(Characters.isHanzi(after) || Characters.in(after, Characters.OPENERS))) {
            return null;
        }
        // One of the old rules may join two names; two of them are a dash.
        return stretch.length() == 1 && stretch.charAt(0) != '─' ? null : "——";
    }
}
