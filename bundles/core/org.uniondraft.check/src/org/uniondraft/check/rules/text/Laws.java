package org.uniondraft.check.rules.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.lexicon.Lexicon;

/**
 * The laws and rules of the list, ready to be looked up.
 *
 * @param byTitle the laws by their titles
 * @param bare those whose titles can be told in a text without title marks
 */
record Laws(Map<String, Laws.Law> byTitle, PhraseTrie<Laws.Law> bare) {

    /**
     * A law.
     *
     * @param title its title, without 中华人民共和国
     * @param until the first day on which it does not hold any more, or null
     * @param successor the title of the law that holds then, empty if there is none
     */
    record Law(String title, LocalDate until, String successor) {
    }

    /**
     * A title in a text.
     *
     * @param start the offset behind 《
     * @param end the offset of 》
     * @param title what stands there, without 中华人民共和国 and what is in brackets at the end
     */
    record Title(int start, int end, String title) {
    }

    private static final String STATE = "中华人民共和国";
    private static final Pattern ADDITION = Pattern.compile("[（(][^（()）]{0,12}[)）]$");
    private static final int LONGEST = 60;

    private static Laws of(Lexicon lexicon) {
        Map<String, Law> byTitle = new HashMap<>();
        PhraseTrie<Law> bare = new PhraseTrie<>();
        for (Lexicon.Entry entry : lexicon.entries()) {
            String title = entry.get("title");
            Law law = new Law(title, Days.of(entry, "until"), entry.get("successor"));
            byTitle.put(title, law);
            if (entry.get("bare").equals("yes")) {
                bare.put(title, law);
                bare.put(STATE + title, law);
            }
        }
        return new Laws(byTitle, bare);
    }

    /**
     * Gives the laws of the list.
     *
     * @param paper the paper that is checked
     * @return the laws
     */
    static Laws of(PaperContext paper) {
        return paper.lexicon("laws").derived(Laws.class, Laws::of);
    }

    /**
     * Finds the titles in a text.
     *
     * @param text the text
     * @return what stands in 《》, nested ones left out
     */
    static List<Title> titles(String text) {
        int open = text.indexOf('《');
        if (open < 0) {
            return List.of();
        }
        List<Title> titles = new ArrayList<>();
        while (open >= 0) {
            int close = text.indexOf('》', open);
            int next = text.indexOf('《', open + 1);
            if (close < 0) {
                break;
            }
            if ((next < 0 || next > close) && close - open <= LONGEST && close > open + 1) {
                titles.add(new Title(open + 1, close, plain(text.substring(open + 1, close))));
            }
            open = next;
        }
        return titles;
    }

    private static String plain(String title) {
        String plain = ADDITION.matcher(title.replace(" ", "")).replaceFirst("");
        return plain.startsWith(STATE) ? plain.substring(STATE.length()) : plain;
    }
}
