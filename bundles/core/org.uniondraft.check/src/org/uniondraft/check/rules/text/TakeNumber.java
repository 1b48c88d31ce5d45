package org.uniondraft.check.rules.text;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.Heading;
import org.uniondraft.model.NumberingScheme;

/** Writes a number of a heading or of a numbering scheme, the second argument, as a rule proposes with its first. */
public final class TakeNumber implements QuickFix {

    @Override
    public void apply(Finding finding, PaperContext paper) {
        String right = finding.arguments().getFirst().toString();
        if (finding.subject() instanceof Heading heading) {
            heading.setLiteralNumber(right);
        } else if (finding.subject() instanceof NumberingScheme scheme) {
            int level = scheme.getLevels().indexOf(finding.arguments().get(1).toString());
            if (level >= 0) {
                scheme.getLevels().set(level, right);
            }
        }
    }
}
