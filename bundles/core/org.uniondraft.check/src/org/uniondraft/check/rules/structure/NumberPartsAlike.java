package org.uniondraft.check.rules.structure;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.model.Heading;
import org.uniondraft.model.Section;

/** Numbers the sub-headings of a section by the scheme above it, so that they are numbered like those of its neighbours. */
public final class NumberPartsAlike implements QuickFix {

    @Override
    public boolean isApplicable(Finding finding, PaperContext paper) {
        return finding.subject() instanceof Heading heading && heading.eContainer().eContainer() instanceof Section parent
                && parent.eContainer() instanceof Section;
    }

    @Override
    public void apply(Finding finding, PaperContext paper) {
        Section parent = (Section) finding.subject().eContainer().eContainer();
        number(parent);
        Section before = SiblingNumbers.headed((Section) parent.eContainer()).getFirst();
        if (!style(parent, paper).equals(style(before, paper))) {
            // It is the first of them that goes its own way.
            number(before);
        }
    }

    private static void number(Section parent) {
        parent.setNumbering(null);
        SiblingNumbers.headed(parent).stream().filter(NumberByScheme::isLiteral).map(Section::getHeading)
                .forEach(NumberByScheme::free);
    }

    private static String style(Section parent, PaperContext paper) {
        HeadingNumbers numbers = HeadingNumbers.of(paper.document());
        return SiblingNumbers.headed(parent).stream().map(child -> numbers.get(child).number())
                .filter(number -> !number.isEmpty()).findFirst().flatMap(NumberPattern::of)
                .map(pattern -> pattern.format(1)).orElse("");
    }
}
