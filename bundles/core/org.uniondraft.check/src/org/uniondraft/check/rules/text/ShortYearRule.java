package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;

import org.uniondraft.check.CheckedText;

/** A year without its century: 09年 (GB/T 15835-2011 5.1.4). */
public final class ShortYearRule extends PatternRule {

    /** Makes the rule. */
    public ShortYearRule() {
        super("0", "(?<![\\dA-Za-z.,，])0\\d年(?!代|来|以来|间)");
    }

    @Override
    String proposal(CheckedText text, Matcher found) {
        return "20" + found.group();
    }
}
