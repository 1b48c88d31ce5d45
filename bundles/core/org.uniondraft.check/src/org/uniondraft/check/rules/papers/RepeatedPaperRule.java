package org.uniondraft.check.rules.papers;

import java.util.List;
import java.util.function.Function;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PapersRule;
import org.uniondraft.check.Report;

/** Finds paragraphs that stand in two papers of one organisation: taken over and not brought up to date (C36). */
public final class RepeatedPaperRule implements PapersRule {

    @Override
    public void check(List<PaperContext> papers, Function<PaperContext, Report> reports) {
        SharedParagraphs.find(papers, (one, other) -> !Cycle.isOfOthers(one, other), reports);
    }
}
