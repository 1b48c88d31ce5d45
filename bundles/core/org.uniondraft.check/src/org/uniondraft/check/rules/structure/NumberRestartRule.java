package org.uniondraft.check.rules.structure;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;

/** Finds numbers that begin again at one although no heading stands above them (C3). */
public final class NumberRestartRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        NumberRun.breaks(paper).stream().filter(found -> found.kind() == NumberRun.Kind.RESTART)
                .forEach(found -> report.object(found.heading().section().getHeading(), null,
                        found.heading().number(), found.heading().pattern().format(found.expected())));
    }
}
