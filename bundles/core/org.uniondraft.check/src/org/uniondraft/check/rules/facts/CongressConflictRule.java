package org.uniondraft.check.rules.facts;

import java.util.List;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;

/** Finds five-year plans that were over when a congress the paper names took place: one of the two is left over (C27). */
public final class CongressConflictRule implements CollectingRule<CongressConflictRule.Mention> {

    /**
     * A mention.
     *
     * @param text where
     * @param named what
     */
    public record Mention(CheckedText text, Congresses.Named named) {
    }

    @Override
    public List<Mention> collect(CheckedText text, PaperContext paper) {
        return Congresses.in(text.text(), paper).stream().map(named -> new Mention(text, named)).toList();
    }

    @Override
    public void conclude(List<Mention> facts, PaperContext paper, Report report) {
        Mention latest = null;
        for (Mention mention : facts) {
            if (latest == null || mention.named().term().from() > latest.named().term().from()) {
                latest = mention;
            }
        }
        for (Mention mention : facts) {
            int until = mention.named().term().until();
            // The first year after a plan still looks back on it.
            if (until > 0 && latest.named().term().from() > until + 1) {
                report.text(mention.text(), mention.named().start(), mention.named().end(), mention.named().words(),
                        until, latest.named().words(), latest.named().term().from());
            }
        }
    }
}
