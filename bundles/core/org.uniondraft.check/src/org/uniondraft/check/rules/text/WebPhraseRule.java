package org.uniondraft.check.rules.text;

/** What editors of web sites and download pages say (C21). */
public final class WebPhraseRule extends LexiconRule {

    /** Makes the rule. */
    public WebPhraseRule() {
        super("web-phrases");
    }
}
