package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;

import org.uniondraft.check.CheckedText;

/** A 、 in an approximate number of two neighbouring numerals: 三四名, not 三、四名 (GB/T 15835-2011 5.2.1). */
public final class ApproximateCommaRule extends PatternRule {

    private static final String DIGITS = "一二三四五六七八九";

    /** Makes the rule. */
    public ApproximateCommaRule() {
        super("一二三四五六七八", "(?<![第决前争夺获得名、〇一二三四五六七八九十])([一二三四五六七八])、([二三四五六七八九])(?=[名个位次天人项件家种十百千万](?![级月]))");
    }

    @Override
    String proposal(CheckedText text, Matcher found) {
        boolean neighbours = DIGITS.indexOf(found.group(2)) - DIGITS.indexOf(found.group(1)) == 1;
        return neighbours && found.start() > 0 ? found.group(1) + found.group(2) : null;
    }
}
