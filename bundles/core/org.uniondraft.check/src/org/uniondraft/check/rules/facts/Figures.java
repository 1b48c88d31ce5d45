package org.uniondraft.check.rules.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.uniondraft.check.CheckedText;
import org.uniondraft.model.value.Quantity;

/**
 * Finds the figures of a text. Several rules want them, and finding them costs more than all the rest, so they are kept as
 * long as the text is.
 */
final class Figures {

    private static final String SENTENCE_ENDS = "。！？!?";
    private static final String CLAUSE_ENDS = "，,；;：:、（(）)";
    /**
     * What tells that a clause has figures which rules can compute with; 一个 and 三年 are everywhere and tell nothing. Reading
     * quantities costs much, so the sentence is read only from the first of these to the last.
     */
    private static final String SIGNS = "元%％";
    private static final String PARTS = "其中";

    private static final Map<CheckedText, List<Figure>> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private Figures() {
    }

    /**
     * Finds the figures of a text.
     *
     * @param text the text
     * @return the figures in order
     */
    static List<Figure> of(CheckedText text) {
        List<Figure> known = KNOWN.get(text);
        if (known == null) {
            known = find(text.text());
            KNOWN.put(text, known);
        }
        return known;
    }

    /**
     * Finds the figures of a text.
     *
     * @param text the text
     * @return the figures in order
     */
    static List<Figure> find(String text) {
        List<Figure> figures = new ArrayList<>();
        int sentence = 0;
        int start = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                if (first >= 0) {
                    find(text, clauseStart(text, first, start), clauseEnd(text, last, i), sentence, figures);
                }
                sentence++;
                start = i + 1;
                first = -1;
            } else if (isSign(text, i)) {
                first = first < 0 ? i : first;
                last = i;
            } else if (text.startsWith(PARTS, i)) {
                // Parts may be counted in Chinese numerals.
                first = start;
                last = text.length();
            }
        }
        return List.copyOf(figures);
    }

    private static boolean isSign(String text, int at) {
        char c = text.charAt(at);
        return c >= '0' && c <= '9' || c >= '０' && c <= '９' || SIGNS.indexOf(c) >= 0;
    }

    private static int clauseStart(String text, int at, int least) {
        int start = at;
        while (start > least && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(String text, int at, int most) {
        int end = Math.min(at, most);
        while (end < most && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static void find(String all, int start, int stop, int sentence, List<Figure> figures) {
        String text = all.substring(start, stop);
        int from = 0;
        for (Quantity.Match match : Quantity.find(text)) {
            int clause = clauseStart(text, match.start(), from);
            int end = match.start() + match.quantity().raw().stripTrailing().length();
            figures.add(new Figure(start + match.start(), start + end, match.quantity(),
                    text.substring(clause, match.start()).strip(), sentence));
            from = match.end();
        }
    }

    /**
     * Gives the figures of one sentence.
     *
     * @param figures the figures of a text
     * @return those of each sentence that has any
     */
    static List<List<Figure>> bySentence(List<Figure> figures) {
        List<List<Figure>> sentences = new ArrayList<>();
        int last = -1;
        for (Figure figure : figures) {
            if (figure.sentence() != last) {
                sentences.add(new ArrayList<>());
                last = figure.sentence();
            }
            sentences.getLast().add(figure);
        }
        return sentences;
    }
}
