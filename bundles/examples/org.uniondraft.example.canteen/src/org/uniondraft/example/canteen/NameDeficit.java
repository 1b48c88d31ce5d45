package org.uniondraft.example.canteen;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.support.Texts;

/** Writes the deficit that the rule proposes. The marks of the text stay on their stretches. */
public final class NameDeficit implements QuickFix {

    @Override
    public void apply(Finding finding, PaperContext paper) {
        Texts.replace((MarkedText) finding.subject(), finding.offset(), finding.offset() + finding.length(),
                finding.arguments().getFirst().toString());
    }
}
