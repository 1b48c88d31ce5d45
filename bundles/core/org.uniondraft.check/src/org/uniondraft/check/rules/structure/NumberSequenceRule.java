package org.uniondraft.check.rules.structure;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;

/** Finds numbers that leave some out, go back, or do not begin at one (C2). */
public final class NumberSequenceRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        NumberRun.breaks(paper).stream().filter(found -> found.kind() == NumberRun.Kind.SEQUENCE)
                .forEach(found -> report.object(found.heading().section().getHeading(), null,
                        found.heading().number(), found.heading().pattern().format(found.expected())));
    }
}
