package org.uniondraft.check.rules.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.lexicon.Lexicon;

/**
 * The words by which organisations call themselves, 我校 or 校工会, with the kinds of organisation that do, from a word list.
 *
 * @param pattern finds them
 * @param kinds the ids of the kinds of organisation by word
 */
record SelfWords(Pattern pattern, Map<String, List<String>> kinds) {

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
        Map<String, List<String>> kinds = new HashMap<>();
        lexicon.entries().forEach(entry -> kinds.put(entry.get("word"), List.of(entry.get("kinds").split("\\s*,\\s*"))));
        String all = kinds.keySet().stream().sorted((a, b) -> b.length() - a.length()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
        // 我院士 is none of ours.
        return new SelfWords(Pattern.compile("(?:" + all + ")(?![士长友正对验])"), kinds);
    }

    /** Not in 自我校正 or 高校工会. */
    private static boolean standsAlone(String text, int start) {
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
        Matcher word = pattern.matcher(text);
        while (word.find()) {
            if (standsAlone(text, word.start())) {
                uses.add(new Use(word.start(), word.end(), word.group()));
            }
        }
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
