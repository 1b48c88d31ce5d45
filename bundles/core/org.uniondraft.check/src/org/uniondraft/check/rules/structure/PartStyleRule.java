package org.uniondraft.check.rules.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.core.numbering.NumberPattern;

/** Finds parts and sections whose sub-headings are numbered otherwise than those of the part or section before (C5). */
public final class PartStyleRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        Map<Object, SiblingNumbers> firstBelow = new HashMap<>();
        List<SiblingNumbers> groups = SiblingNumbers.of(paper);
        for (SiblingNumbers group : groups) {
            SiblingNumbers first = firstBelow.putIfAbsent(group.parent().eContainer(), group);
            if (first == null || group.headings().size() < 2 || first.headings().size() < 2) {
                continue;
            }
            NumberPattern usual = first.usualShape();
            if (!usual.equals(group.usualShape())) {
                report.object(group.headings().getFirst().section().getHeading(), null,
                        group.headings().getFirst().number(), first.headings().getFirst().number());
            }
        }
    }
}
