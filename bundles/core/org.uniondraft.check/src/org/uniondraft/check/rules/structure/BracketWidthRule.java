package org.uniondraft.check.rules.structure;

import java.util.List;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.check.rules.structure.SiblingNumbers.Numbered;

/** Finds numbers of headings in brackets of half width in a paper that writes others in full width (C4). */
public final class BracketWidthRule implements PaperRule {

    private static final String HALF = "(";
    private static final String FULL = "（";

    @Override
    public void check(PaperContext paper, Report report) {
        List<Numbered> all = SiblingNumbers.of(paper).stream().flatMap(group -> group.headings().stream()).toList();
        if (all.stream().anyMatch(heading -> heading.number().contains(FULL))) {
            all.stream().filter(heading -> heading.number().contains(HALF))
                    .forEach(heading -> report.object(heading.section().getHeading(), null, heading.number(),
                            FullWidthNumber.of(heading.number())));
        }
    }
}
