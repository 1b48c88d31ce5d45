package org.uniondraft.check.rules.text;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Section;

/** Run-in headings that nothing, or only a blank, parts from their text (C8). */
public final class HeadingMergedRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        if (paper.document().getBody() == null) {
            return;
        }
        for (Section section : HeadingNumbers.headed(paper.document().getBody())) {
            Heading heading = section.getHeading();
            String mark = heading.getEndMark();
            if (heading.getForm() == HeadingForm.RUN_IN && (mark == null || mark.isBlank())
                    && !section.getBlocks().isEmpty() && heading.getText() != null && !heading.getText().isEmpty()
                    && Characters.isHanzi(heading.getText().charAt(heading.getText().length() - 1))) {
                report.object(heading, ModelPackage.Literals.HEADING__END_MARK, "。", heading.getText());
            }
        }
    }
}
