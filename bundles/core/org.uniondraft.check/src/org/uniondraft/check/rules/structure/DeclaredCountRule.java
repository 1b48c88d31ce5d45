package org.uniondraft.check.rules.structure;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.core.cycle.DeclaredCounts;
import org.uniondraft.core.cycle.TextChange;
import org.uniondraft.model.MarkedText;

/** Finds numbers of things to follow, 以下六个方面, where another number of things follows (C11). */
public final class DeclaredCountRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        for (TextChange change : DeclaredCounts.stale(paper.document())) {
            if (change.object() instanceof MarkedText text) {
                paper.texts().stream().filter(checked -> checked.object() == text).findFirst()
                        .ifPresent(checked -> report(checked, change, report));
            }
        }
    }

    private static void report(CheckedText text, TextChange change, Report report) {
        report.text(text, change.offset(), change.offset() + change.from().length(), change.to(), change.from());
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
