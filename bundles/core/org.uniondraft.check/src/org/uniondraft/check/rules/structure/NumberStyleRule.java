package org.uniondraft.check.rules.structure;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.core.numbering.NumberPattern;

/** Finds headings whose number is written otherwise than those of the headings beside them (C4). */
public final class NumberStyleRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        for (SiblingNumbers group : SiblingNumbers.of(paper)) {
            NumberPattern usual = group.usualShape();
            group.headings().stream().filter(heading -> !heading.shape().equals(usual))
                    .forEach(heading -> report.object(heading.section().getHeading(), null, heading.number(),
                            usual.format(heading.value())));
        }
    }
}
