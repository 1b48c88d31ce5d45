package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;

import org.uniondraft.check.CheckedText;

/** An exact number that is called approximate: 354余条, 近6072人. */
public final class ApproximateExactRule extends PatternRule {

    /** Makes the rule. */
    public ApproximateExactRule() {
        super(DIGITS + "约近", "(?:(?<![合契预靠接最附临节公签履制条特违相])(?:约|近))?"
                + "(?<![\\d.])\\d{0,5}[1-9]\\d?[1-9](?:余|多)?(?=[名人个次元家条件项户场份篇本册])");
    }

    @Override
    String proposal(CheckedText text, Matcher found) {
        String stretch = found.group();
        boolean before = stretch.startsWith("约") || stretch.startsWith("近");
        boolean behind = stretch.endsWith("余") || stretch.endsWith("多");
        long digits = stretch.chars().filter(c -> Characters.isDigit((char) c)).count();
        return (before || behind) && digits >= 3 ? TakeProposal.NONE : null;
    }
}
