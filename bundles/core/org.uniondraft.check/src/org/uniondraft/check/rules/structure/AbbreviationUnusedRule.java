package org.uniondraft.check.rules.structure;

import java.util.List;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.check.rules.structure.Abbreviations.Definition;

/** Finds short forms that are introduced and never used. */
public final class AbbreviationUnusedRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        List<CheckedText> texts = paper.texts();
        for (Definition definition : Abbreviations.in(texts)) {
            boolean used = definition.text().text().indexOf(definition.name(), definition.end()) >= 0
                    || texts.subList(definition.index() + 1, texts.size()).stream()
                            .anyMatch(text -> text.text().contains(definition.name()));
            if (!used) {
                report.text(definition.text(), definition.start(), definition.end(), definition.name());
            }
        }
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
