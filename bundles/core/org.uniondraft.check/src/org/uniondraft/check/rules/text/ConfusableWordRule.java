package org.uniondraft.check.rules.text;

/** Words that are often taken for others (C22); which one is meant, the author has to say. */
public final class ConfusableWordRule extends LexiconRule {

    /** Makes the rule. */
    public ConfusableWordRule() {
        super("confusable-words");
    }
}
