package org.uniondraft.check.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

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

    /**
     * Gives what a rule makes of the list, such as an index. It is made once and kept with the list, for rules keep
     * nothing themselves.
     *
     * @param <T> the type of what is made, which can be used by several threads
     * @param type the type, one of the rule's own, by which it is kept
     * @param make makes it
     * @return what was made
     */
    <T> T derived(Class<T> type, Function<Lexicon, T> make);

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
