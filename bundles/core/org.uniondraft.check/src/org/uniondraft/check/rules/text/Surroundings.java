package org.uniondraft.check.rules.text;

import java.util.Arrays;
import java.util.List;

import org.uniondraft.check.lexicon.Lexicon;

/**
 * What must and must not stand around a word for an entry of a word list to apply. In the list the alternatives are
 * parted by |; ^ stands for the beginning of the text, $ for its end.
 *
 * @param before one of them must stand right before the word, if there are any
 * @param notBefore none of them may stand right before it
 * @param after one of them must stand right behind the word, if there are any
 * @param notAfter none of them may stand right behind it
 */
record Surroundings(List<String> before, List<String> notBefore, List<String> after, List<String> notAfter) {

    /**
     * Reads the surroundings from the columns before, notBefore, after and notAfter.
     *
     * @param entry the entry of a list that has these columns
     * @return the surroundings
     */
    static Surroundings of(Lexicon.Entry entry) {
        return new Surroundings(alternatives(entry.get("before")), alternatives(entry.get("notBefore")),
                alternatives(entry.get("after")), alternatives(entry.get("notAfter")));
    }

    /**
     * Reads alternatives.
     *
     * @param cell a cell of a list
     * @return the alternatives parted by | in it
     */
    static List<String> alternatives(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.stream(cell.split("\\|")).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * Tells whether a word stands as the entry wants it.
     *
     * @param text the text
     * @param start where the word begins
     * @param end where it ends
     * @return whether the entry applies
     */
    boolean hold(String text, int start, int end) {
        return (before.isEmpty() || endsWithAny(text, start, before)) && !endsWithAny(text, start, notBefore)
                && (after.isEmpty() || startsWithAny(text, end, after)) && !startsWithAny(text, end, notAfter);
    }

    private static boolean endsWithAny(String text, int offset, List<String> words) {
        for (String word : words) {
            if (word.equals("^") ? offset == 0 : text.startsWith(word, offset - word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(String text, int offset, List<String> words) {
        for (String word : words) {
            if (word.equals("$") ? offset == text.length() : text.startsWith(word, offset)) {
                return true;
            }
        }
        return false;
    }
}
