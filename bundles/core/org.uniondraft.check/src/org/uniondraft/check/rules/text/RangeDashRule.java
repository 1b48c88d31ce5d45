package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;

import org.uniondraft.check.CheckedText;

/**
 * A range of numbers with a hyphen or two rules instead of — or ～ (GB/T 15835-2011 5.1.3, GB/T 15834-2011 4.13). Only
 * where a unit follows, so that telephone numbers, codes and scores are let be.
 */
public final class RangeDashRule extends PatternRule {

    /** Makes the rule. */
    public RangeDashRule() {
        super(DIGITS, "(?<![\\d\\-－.A-Za-z])(\\d{1,4}(?:\\.\\d{1,2})?[年月日时点号%]?)"
                + "([\\-－―–‐‑]|--|——|――)(\\d{1,4}(?:\\.\\d{1,2})?)"
                + "(?=[年月日时点号名人个次元家%％万亿岁条篇项场期天周届级户份件位支本分倍米])");
    }

    @Override
    String proposal(CheckedText text, Matcher found) {
        return found.group(1) + "—" + found.group(3);
    }
}
