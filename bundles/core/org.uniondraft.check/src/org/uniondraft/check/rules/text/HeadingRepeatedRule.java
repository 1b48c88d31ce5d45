package org.uniondraft.check.rules.text;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CheckedText.Role;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.model.Section;

/** A first sentence that says what the heading above it says (C39). */
public final class HeadingRepeatedRule implements CollectingRule<HeadingRepeatedRule.Sentence> {

    private static final int SHORTEST = 6;

    /**
     * A heading, or the first sentence of a section.
     *
     * @param text where it stands
     * @param end the offset behind it and its mark
     * @param words its words
     */
    public record Sentence(CheckedText text, int end, String words) {
    }

    @Override
    public List<Sentence> collect(CheckedText text, PaperContext paper) {
        String s = text.text();
        if (text.role() == Role.HEADING) {
            return List.of(new Sentence(text, s.length(), Characters.words(s)));
        }
        Section section = text.section();
        if (text.role() != Role.PARAGRAPH || section == null || section.getBlocks().isEmpty()
                || section.getBlocks().getFirst() != text.object()) {
            return List.of();
        }
        List<Sentence> sentences = new ArrayList<>();
        int end = Math.min(s.length(), Characters.sentenceEnd(s, 0) + 1);
        sentences.add(new Sentence(text, end, Characters.words(s.substring(0, end))));
        return sentences;
    }

    @Override
    public void conclude(List<Sentence> facts, PaperContext paper, Report report) {
        Sentence heading = null;
        for (Sentence fact : facts) {
            if (fact.text().role() == Role.HEADING) {
                heading = fact;
            } else if (heading != null && heading.text().section() == fact.text().section()
                    && heading.words().length() >= SHORTEST && heading.words().equals(fact.words())) {
                boolean alone = fact.end() == fact.text().text().length();
                report.text(fact.text(), 0, fact.end(), alone ? TakeProposal.NONE : "", heading.text().text());
            }
        }
    }
}
