package org.uniondraft.check.rules.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.lexicon.Lexicon;

/**
 * The words by which organisations call themselves, 我校 or 校工会, with the kinds of organisation that do, from a word list.
 *
 * @param kinds the ids of the kinds of organisation by word
 */
record SelfWords(Map<String, List<String>> kinds) {

    private static final String LEXICON = "self-words";

    /**
     * A word in a text.
     *
     * @param start where it begins
     * @param end where it ends
     * @param word the word
     */
    record Use(int start, int end, String word) {
    }

    private static SelfWords of(Lexicon lexicon) {
        return new SelfWords(lexicon.entries().stream().collect(Collectors.toUnmodifiableMap(entry -> entry.get("word"),
                entry -> List.of(entry.get("kinds").split("\\s*,\\s*")))));
    }

    /** Not in 自我校正, 高校工会 or 我院士. */
    private static boolean standsAlone(String text, int start, int end) {
        if (end < text.length() && "士长友正对验".indexOf(text.charAt(end)) >= 0) {
            return false;
        }
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        return text.charAt(start) == '我' ? "自忘".indexOf(before) < 0
                : !Character.isIdeographic(before) || "由在和与经对请为是".indexOf(before) >= 0;
    }

    /**
     * Reads the list.
     *
     * @param paper the paper
     * @return the words
     */
    static SelfWords of(PaperContext paper) {
        return paper.lexicon(LEXICON).derived(SelfWords.class, SelfWords::of);
    }

    /**
     * Finds them.
     *
     * @param text a text
     * @return the words in it
     */
    List<Use> in(String text) {
        List<Use> uses = new ArrayList<>();
        for (String word : kinds.keySet()) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                if (standsAlone(text, at, at + word.length())) {
                    uses.add(new Use(at, at + word.length(), word));
                }
            }
        }
        uses.sort(Comparator.comparingInt(Use::start));
        return uses;
    }

    /**
     * Tells whether an organisation may call itself so.
     *
     * @param word one of the words
     * @param kind the id of the kind of organisation
     * @return whether organisations of this kind do
     */
    boolean fits(String word, String kind) {
        return kinds.get(word).contains(kind);
    }
}
