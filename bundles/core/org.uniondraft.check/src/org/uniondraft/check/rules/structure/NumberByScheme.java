package org.uniondraft.check.rules.structure;

import java.util.List;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.Heading;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.Section;

/** Leaves the number of a heading, and of those that follow it on its level, to the numbering scheme. */
public final class NumberByScheme implements QuickFix {

    @Override
    public boolean isApplicable(Finding finding, PaperContext paper) {
        return finding.subject() instanceof Heading heading
                && following((Section) heading.eContainer()).stream().anyMatch(NumberByScheme::isLiteral);
    }

    @Override
    public void apply(Finding finding, PaperContext paper) {
        following((Section) finding.subject().eContainer()).stream().filter(NumberByScheme::isLiteral)
                .map(Section::getHeading).forEach(NumberByScheme::free);
    }

    /**
     * Leaves a number to the scheme.
     *
     * @param heading a heading with a number of its own
     */
    static void free(Heading heading) {
        heading.setNumberMode(NumberMode.AUTO);
        heading.setLiteralNumber(null);
    }

    /**
     * Tells whether a number was written by hand.
     *
     * @param section a section with a heading
     * @return whether it was
     */
    static boolean isLiteral(Section section) {
        return section.getHeading().getNumberMode() == NumberMode.LITERAL;
    }

    private static List<Section> following(Section section) {
        Section parent = (Section) section.eContainer();
        while (parent.getHeading() == null && parent.eContainer() instanceof Section above) {
            parent = above;
        }
        List<Section> all = SiblingNumbers.headed(parent);
        return all.subList(all.indexOf(section), all.size());
    }
}
