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
    /** What tells that a sentence has figures which rules can compute with; 一个 and 三年 are everywhere and tell nothing. */
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
        boolean telling = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                if (telling) {
                    find(text.substring(start, i), start, sentence, figures);
                }
                sentence++;
                start = i + 1;
                telling = false;
            } else {
                char c = text.charAt(i);
                telling |= c >= '0' && c <= '9' || c >= '０' && c <= '９' || SIGNS.indexOf(c) >= 0
                        || text.startsWith(PARTS, i);
            }
        }
        return List.copyOf(figures);
    }

    private static void find(String text, int offset, int sentence, List<Figure> figures) {
        int from = 0;
        for (Quantity.Match match : Quantity.find(text)) {
            int clause = match.start();
            while (clause > from && CLAUSE_ENDS.indexOf(text.charAt(clause - 1)) < 0) {
                clause--;
            }
            int end = match.start() + match.quantity().raw().stripTrailing().length();
            figures.add(new Figure(offset + match.start(), offset + end, match.quantity(),
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
