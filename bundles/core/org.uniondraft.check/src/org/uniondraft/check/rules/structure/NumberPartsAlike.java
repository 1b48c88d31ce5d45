package org.uniondraft.check.rules.structure;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.Heading;
import org.uniondraft.model.Section;

/** Numbers the sub-headings of neighbouring sections by the scheme above them, so that all are numbered alike. */
public final class NumberPartsAlike implements QuickFix {

    @Override
    public boolean isApplicable(Finding finding, PaperContext paper) {
        return finding.subject() instanceof Heading heading && heading.eContainer().eContainer() instanceof Section parent
                && parent.eContainer() instanceof Section;
    }

    @Override
    public void apply(Finding finding, PaperContext paper) {
        Section parent = (Section) finding.subject().eContainer().eContainer();
        for (Section beside : SiblingNumbers.headed((Section) parent.eContainer())) {
            beside.setNumbering(null);
            SiblingNumbers.headed(beside).stream().filter(NumberByScheme::isLiteral).map(Section::getHeading)
                    .forEach(NumberByScheme::free);
        }
    }
}
