package org.uniondraft.cli.commands;

import java.util.List;
import java.util.stream.Collectors;

import org.uniondraft.core.cycle.TextChange;

/** Shows changes of wording. */
final class Changes {

    /**
     * A change in JSON.
     *
     * @param object the id of the object whose text it is in
     * @param offset where in the text, in UTF-16 units
     * @param from what stands there
     * @param to what replaces it
     * @param excerpt the words around it
     * @param certain whether it hardly allows another reading
     */
    public record Entry(String object, int offset, String from, String to, String excerpt, boolean certain) {
    }

    private Changes() {
    }

    /**
     * Shows changes to people.
     *
     * @param changes the changes
     * @return a line each, with a ? before those to be looked at; a name that stays has no new words
     */
    static String text(List<TextChange> changes) {
        return changes.stream().map(change -> (change.certain() ? "  " : "? ") + change.from()
                + (change.from().equals(change.to()) ? "" : " → " + change.to()) + "\t" + change.excerpt() + "\n")
                .collect(Collectors.joining());
    }

    /**
     * Shows changes to programs.
     *
     * @param changes the changes
     * @return an entry each
     */
    static List<Entry> entries(List<TextChange> changes) {
        return changes.stream().map(change -> new Entry(change.object().getId(), change.offset(), change.from(),
                change.to(), change.excerpt(), change.certain())).toList();
    }
}
