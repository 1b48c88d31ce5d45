package org.uniondraft.check.rules.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.model.Section;

/** Finds sentences that stand in two sections of a paper (C36). */
public final class RepeatedSentenceRule implements CollectingRule<RepeatedSentenceRule.Sentence> {

    private static final int SHORTEST = 25;
    private static final int SHOWN = 20;
    private static final String ENDS = "。！？；;!?";

    /**
     * A sentence.
     *
     * @param text where it stands
     * @param start where it begins
     * @param end where it ends
     * @param words its words
     */
    public record Sentence(CheckedText text, int start, int end, String words) {
    }

    @Override
    public List<Sentence> collect(CheckedText text, PaperContext paper) {
        if (!text.isRunning() || text.text().length() < SHORTEST) {
            return List.of();
        }
        List<Sentence> sentences = new ArrayList<>();
        String all = text.text();
        int start = 0;
        for (int i = 0; i <= all.length(); i++) {
            if (i == all.length() || ENDS.indexOf(all.charAt(i)) >= 0) {
                if (i - start >= SHORTEST) {
                    sentences.add(new Sentence(text, start, i, all.substring(start, i)));
                }
                start = i + 1;
            }
        }
        return sentences;
    }

    @Override
    public void conclude(List<Sentence> facts, PaperContext paper, Report report) {
        Map<String, Section> seen = new HashMap<>();
        Map<CheckedText, Integer> copied = new HashMap<>();
        for (Sentence sentence : facts) {
            Section before = seen.putIfAbsent(sentence.words(), sentence.text().section());
            boolean whole = sentence.end() - sentence.start() >= sentence.text().text().length() - 1;
            // A whole paragraph is the business of the rule about paragraphs; one finding a paragraph is enough.
            if (before != null && !whole && !Objects.equals(before, sentence.text().section())
                    && copied.merge(sentence.text(), 1, Integer::sum) == 1) {
                report.text(sentence.text(), sentence.start(), sentence.end(),
                        sentence.words().substring(0, SHOWN));
            }
        }
    }
}
