package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;

import org.uniondraft.check.CheckedText;

/** Digits and Chinese numerals in one number other than 万 and 亿 behind digits: 3万5千, 5百 (GB/T 15835-2011 5.3). */
public final class MixedNumeralRule extends PatternRule {

    /** Makes the rule. */
    public MixedNumeralRule() {
        super(DIGITS, "(?<![\\d.])\\d{1,4}(?:万\\d{1,4}[千百]\\d{0,3}[百]?|[千百](?![米克瓦卡伏赫帕货分强佳家万]))");
    }

    @Override
    String proposal(CheckedText text, Matcher found) {
        return TakeProposal.NONE;
    }
}
