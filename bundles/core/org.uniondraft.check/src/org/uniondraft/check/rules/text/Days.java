package org.uniondraft.check.rules.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.uniondraft.check.lexicon.Lexicon;

/** Days in word lists. */
final class Days {

    private Days() {
    }

    /**
     * Reads a day.
     *
     * @param entry a line of a list
     * @param column the column the day stands in, as 2026-11-01
     * @return the day, or null if there is none or, as may be in the list of a user, it is none
     */
    static LocalDate of(Lexicon.Entry entry, String column) {
        try {
            return LocalDate.parse(entry.get(column));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
