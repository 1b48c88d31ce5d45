package org.uniondraft.check.rules.text;

/** Words that are misspelt wherever they stand (C22). */
public final class WrongWordRule extends LexiconRule {

    /** Makes the rule. */
    public WrongWordRule() {
        super("wrong-words");
    }
}
