package org.uniondraft.check.rules.text;

/** Common English words that a replacement program put into a Chinese text (C40). */
public final class ForeignWordRule extends LexiconRule {

    /** Makes the rule. */
    public ForeignWordRule() {
        super("foreign-words");
    }
}
