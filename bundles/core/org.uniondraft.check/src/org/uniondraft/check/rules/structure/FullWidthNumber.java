package org.uniondraft.check.rules.structure;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.Heading;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.NumberingScheme;
import org.uniondraft.model.Section;

/** Writes the brackets of a number in full width, in the number itself or in the numbering scheme that writes it. */
public final class FullWidthNumber implements QuickFix {

    /**
     * Widens brackets.
     *
     * @param number a number as it prints
     * @return the same in brackets of full width
     */
    static String of(String number) {
        return number.replace('(', '（').replace(')', '）');
    }

    @Override
    public boolean isApplicable(Finding finding, PaperContext paper) {
        return finding.subject() instanceof Heading;
    }

    @Override
    public void apply(Finding finding, PaperContext paper) {
        Heading heading = (Heading) finding.subject();
        if (heading.getNumberMode() == NumberMode.LITERAL) {
            heading.setLiteralNumber(of(heading.getLiteralNumber()));
        } else {
            widen(scheme(heading.eContainer().eContainer(), paper));
        }
    }

    private static NumberingScheme scheme(EObject parent, PaperContext paper) {
        for (EObject at = parent; at instanceof Section section; at = at.eContainer()) {
            if (section.getNumbering() != null) {
                return section.getNumbering();
            }
        }
        return paper.document().getNumbering();
    }

    private static void widen(NumberingScheme scheme) {
        EList<String> levels = scheme.getLevels();
        for (int i = 0; i < levels.size(); i++) {
            if (!levels.get(i).equals(of(levels.get(i)))) {
                levels.set(i, of(levels.get(i)));
            }
        }
    }
}
