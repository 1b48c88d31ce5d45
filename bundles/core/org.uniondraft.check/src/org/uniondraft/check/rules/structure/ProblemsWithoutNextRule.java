package org.uniondraft.check.rules.structure;

import java.util.Optional;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/** Finds papers that have a section on problems and say nothing about what is to be done next (C33). */
public final class ProblemsWithoutNextRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        boolean plans = paper.documentKind().filter(kind -> PaperTitle.types(kind).contains("计划")).isPresent();
        if (paper.document().getBody() == null || plans) {
            return;
        }
        Optional<Section> problems = HeadingNumbers.headed(paper.document().getBody()).stream()
                .filter(section -> section.getRole() == SectionRole.PROBLEMS).findFirst();
        if (problems.isPresent() && !MissingPartRule.isThere(SectionRole.NEXT, paper)) {
            report.object(problems.get().getHeading(), null, problems.get().getHeading().getText());
        }
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
