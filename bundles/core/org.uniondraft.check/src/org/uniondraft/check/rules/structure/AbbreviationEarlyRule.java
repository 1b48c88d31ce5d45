package org.uniondraft.check.rules.structure;

import java.util.List;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.check.rules.structure.Abbreviations.Definition;

/** Finds short forms that are used in the running text before they are introduced. */
public final class AbbreviationEarlyRule implements PaperRule {

    /** Shorter ones are words of their own as often as not. */
    private static final int SHORTEST = 3;

    @Override
    public void check(PaperContext paper, Report report) {
        List<CheckedText> texts = paper.texts();
        for (Definition definition : Abbreviations.in(texts)) {
            for (CheckedText text : texts.subList(0, definition.index())) {
                int at = text.text().indexOf(definition.name());
                if (text.isRunning() && at >= 0 && definition.name().length() >= SHORTEST) {
                    report.text(text, at, at + definition.name().length(), definition.name());
                    break;
                }
            }
        }
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
