package org.uniondraft.check.rules.text;

import java.util.Comparator;
import java.util.List;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;

/**
 * Formulas of different times in one paper: something that had ended more than a year before something else came up
 * (C28). Needs no year. What looks back is let be.
 */
public final class MixedFormulasRule implements CollectingRule<Formulas.Mention> {

    @Override
    public List<Formulas.Mention> collect(CheckedText text, PaperContext paper) {
        boolean read = text.isRunning() || text.role() == CheckedText.Role.HEADING;
        return read ? Formulas.of(paper).mentions(text) : List.of();
    }

    @Override
    public void conclude(List<Formulas.Mention> facts, PaperContext paper, Report report) {
        facts.stream().max(Comparator.comparing(mention -> mention.formula().from())).ifPresent(newest -> {
            for (Formulas.Mention mention : facts) {
                if (mention.formula().until() != null && !mention.looksBack()
                        && mention.formula().until().plusYears(1).isBefore(newest.formula().from())) {
                    report.text(mention.text(), mention.start(), mention.end(), mention.formula().name(),
                            mention.formula().until(), newest.formula().name(), newest.formula().from());
                }
            }
        });
    }
}
