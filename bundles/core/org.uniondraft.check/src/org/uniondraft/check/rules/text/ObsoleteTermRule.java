package org.uniondraft.check.rules.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

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
        if (paper.year().isEmpty() || entry.get("until").isEmpty()) {
            return false;
        }
        return LocalDate.of(paper.year().getAsInt(), 1, 1).isAfter(day(entry.get("until")));
    }

    private static LocalDate day(String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            // A user's line without a proper day never applies.
            return LocalDate.MAX;
        }
    }
}
