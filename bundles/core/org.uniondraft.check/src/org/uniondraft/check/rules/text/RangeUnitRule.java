package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;

import org.uniondraft.check.CheckedText;

/** 万, 亿 or % that the first number of a range lacks: 5~10% is 5%~10% (GB/T 15835-2011 5.1.3). */
public final class RangeUnitRule extends PatternRule {

    /** Makes the rule. */
    public RangeUnitRule() {
        super(DIGITS, "(?<![\\d.])(\\d{1,8}(?:\\.\\d{1,4})?)([~～—–\\-－―]{1,2}|至|到)(\\d{1,8}(?:\\.\\d{1,4})?)([%％万亿])");
    }

    @Override
    String proposal(CheckedText text, Matcher found) {
        double first = Double.parseDouble(found.group(1));
        double second = Double.parseDouble(found.group(3));
        // 2024-5万: not a range.
        if (first >= second || first >= 1000) {
            return null;
        }
        return found.group(1) + found.group(4) + found.group(2) + found.group(3) + found.group(4);
    }
}
