package org.uniondraft.check.rules.structure;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;

/** Finds two headings next to each other with the same number (C1). */
public final class DuplicateNumberRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        NumberRun.breaks(paper).stream().filter(found -> found.kind() == NumberRun.Kind.DUPLICATE)
                .forEach(found -> report.object(found.heading().section().getHeading(), null,
                        found.heading().number(), found.heading().pattern().format(found.expected())));
    }
}
