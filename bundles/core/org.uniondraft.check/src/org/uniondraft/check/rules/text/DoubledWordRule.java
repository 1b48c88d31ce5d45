package org.uniondraft.check.rules.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;
import org.uniondraft.check.lexicon.Lexicon;

/**
 * Words and characters written twice (C14). Of single characters only those are looked at that are not doubled in
 * Chinese, and only where the two do not belong to two words. Words of two to four characters may stand twice if the
 * list says so.
 */
public final class DoubledWordRule implements TextRule {

    private static final int LONGEST = 4;

    /** What may and may not stand twice. */
    private record Doubles(Map<Character, Surroundings> characters, Set<String> words) {

        static Doubles of(Lexicon lexicon) {
            Map<Character, Surroundings> characters = new HashMap<>();
            Set<String> words = new HashSet<>();
            for (Lexicon.Entry entry : lexicon.entries()) {
                String word = entry.get("word");
                if (word.length() == 1) {
                    characters.put(word.charAt(0), Surroundings.of(entry));
                } else {
                    words.add(word);
                }
            }
            return new Doubles(characters, words);
        }
    }

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (!text.isRunning() && text.role() != CheckedText.Role.HEADING) {
            return;
        }
        Doubles doubles = paper.lexicon("doubled-words").derived(Doubles.class, Doubles::of);
        String s = text.text();
        int i = 0;
        while (i + 1 < s.length()) {
            int length = Characters.isHanzi(s.charAt(i)) ? doubled(s, i, doubles) : 0;
            if (length > 0) {
                report.text(text, i, i + 2 * length, s.substring(i, i + length));
                i += 2 * length;
            } else {
                i++;
            }
        }
    }

    private static int doubled(String s, int at, Doubles doubles) {
        char c = s.charAt(at);
        if (s.charAt(at + 1) == c) {
            Surroundings surroundings = doubles.characters().get(c);
            return surroundings != null && Characters.at(s, at + 2) != c && surroundings.hold(s, at, at + 2) ? 1 : 0;
        }
        for (int length = 2; length <= LONGEST; length++) {
            if (Characters.at(s, at + length) == c && s.regionMatches(at, s, at + length, length)
                    && isWord(s.substring(at, at + length), doubles)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isWord(String word, Doubles doubles) {
        return word.chars().allMatch(c -> Characters.isHanzi((char) c) && !Characters.in((char) c, Characters.NUMERALS))
                && !doubles.words().contains(word);
    }
}
