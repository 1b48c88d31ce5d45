package org.uniondraft.check.internal;

import java.util.Objects;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.check.Suppressions;
import org.uniondraft.model.Suppression;

/** Finds suppressions whose text is gone. */
public final class StaleSuppressionRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        for (Suppression suppression : paper.document().getSuppressions()) {
            if (!Suppressions.holds(suppression, paper.document())) {
                report.object(suppression, null, Objects.requireNonNullElse(suppression.getExcerpt(), ""));
            }
        }
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
