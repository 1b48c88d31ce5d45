package org.uniondraft.check.rules.text;

/** Words that news and official papers avoid (慎用词). */
public final class CarefulWordRule extends LexiconRule {

    /** Makes the rule. */
    public CarefulWordRule() {
        super("careful-words");
    }
}
