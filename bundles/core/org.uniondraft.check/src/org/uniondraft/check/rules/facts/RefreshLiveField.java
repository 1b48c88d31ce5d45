package org.uniondraft.check.rules.facts;

import java.util.Optional;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.LiveField;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.support.Texts;

/** Lets a live field show what its records make; it stays a live field. */
public final class RefreshLiveField implements QuickFix {

    @Override
    public boolean isApplicable(Finding finding, PaperContext paper) {
        return field(finding).isPresent();
    }

    @Override
    public void apply(Finding finding, PaperContext paper) {
        Texts.replaceStretch(field(finding).orElseThrow(), finding.arguments().getFirst().toString());
    }

    private static Optional<LiveField> field(Finding finding) {
        if (!(finding.subject() instanceof MarkedText text)) {
            return Optional.empty();
        }
        return text.getMarks().stream().filter(LiveField.class::isInstance).map(LiveField.class::cast)
                .filter(field -> field.getStart() == finding.offset()
                        && field.getEnd() == finding.offset() + finding.length())
                .findFirst();
    }
}
