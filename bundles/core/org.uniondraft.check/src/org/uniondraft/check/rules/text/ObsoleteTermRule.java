package org.uniondraft.check.rules.text;

import java.time.LocalDate;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.lexicon.Lexicon;

/**
 * Names of offices and terms that were not in use any more in the year the paper is about. Where the year is not known,
 * nothing is said.
 */
public final class ObsoleteTermRule extends LexiconRule {

    /** Makes the rule. */
    public ObsoleteTermRule() {
        super("obsolete-terms");
    }

    @Override
    boolean applies(CheckedText text, Lexicon.Entry entry, PaperContext paper) {
        LocalDate until = Days.of(entry, "until");
        return until != null && paper.year().isPresent()
                && LocalDate.of(paper.year().getAsInt(), 1, 1).isAfter(until);
    }
}
