package org.uniondraft.check.rules.papers;

import java.util.List;
import java.util.function.Function;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PapersRule;
import org.uniondraft.check.Report;

/** Finds paragraphs that stand in papers of two organisations: one was copied from the other (C36). */
public final class OtherUnitsTextRule implements PapersRule {

    @Override
    public void check(List<PaperContext> papers, Function<PaperContext, Report> reports) {
        SharedParagraphs.find(papers, Cycle::isOfOthers, reports);
    }
}
