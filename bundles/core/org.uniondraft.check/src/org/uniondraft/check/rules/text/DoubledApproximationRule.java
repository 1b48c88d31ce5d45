package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;

import org.uniondraft.check.CheckedText;

/** A number that is approximate twice: 近100余人, 约50人左右. */
public final class DoubledApproximationRule extends PatternRule {

    /** Makes the rule. */
    public DoubledApproximationRule() {
        super("约近大将", "(?:约|近|大约|将近)(\\d{1,8}(?:\\.\\d{1,4})?[百千万亿]{0,2})"
                + "(?:(?:余|多)[\\p{IsHan}]|\\p{IsHan}{0,2}?(?:左右|上下|以上))");
    }

    @Override
    String proposal(CheckedText text, Matcher found) {
        char before = Characters.at(text.text(), found.start() - 1);
        boolean word = Characters.in(found.group().charAt(0), "约近") && Characters.in(before, "合契预靠接最附临节公签履誓制条特违相邀");
        return word ? null : TakeProposal.NONE;
    }
}
