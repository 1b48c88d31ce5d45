package org.uniondraft.check.lexicon;

import java.time.LocalDate;
import java.util.List;

/**
 * A word list of the rules: lines of tab-separated columns in {@code lexicons/ID.tsv} of this bundle, to which the user
 * adds with a file of the same name. The first lines are {@code # as of: 2026-11-01}, {@code # source: …} and
 * {@code # columns: wrong	right	note}.
 */
public interface Lexicon {

    /** {@return the id: the name of the file without its ending} */
    String id();

    /** {@return the day up to which the list is known to hold} */
    LocalDate asOf();

    /** {@return the names of the columns} */
    List<String> columns();

    /** {@return the lines, those of the user behind the others; a line of the user with the same first column replaces ours} */
    List<Entry> entries();

    /** A line of the list. */
    interface Entry {

        /**
         * Gives a cell.
         *
         * @param column the name of a column
         * @return what stands in it, empty if nothing does
         * @throws IllegalArgumentException if the list has no such column
         */
        String get(String column);
    }
}
