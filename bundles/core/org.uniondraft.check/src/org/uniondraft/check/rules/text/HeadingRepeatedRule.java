package org.uniondraft.check.rules.text;

import java.util.Arrays;
import java.util.List;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CheckedText.Role;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.model.Section;

/** A text whose first sentence, or its first clause, says what the heading above it says (C39). */
public final class HeadingRepeatedRule implements CollectingRule<HeadingRepeatedRule.Opening> {

    private static final int SHORTEST = 6;
    private static final int SHORTEST_CLAUSE = 8;

    /**
     * A heading, or how a section begins.
     *
     * @param text where it stands
     * @param sentence the offset behind its first sentence and the mark of that
     * @param clause the offset behind its first clause
     */
    public record Opening(CheckedText text, int sentence, int clause) {

        private String words(int end) {
            return Characters.words(text.text().substring(0, end));
        }

        private List<String> clauses() {
            return Arrays.stream(text.text().split("[，,；;：:。]")).map(Characters::words).toList();
        }
    }

    @Override
    public List<Opening> collect(CheckedText text, PaperContext paper) {
        String s = text.text();
        if (text.role() == Role.HEADING) {
            return List.of(new Opening(text, s.length(), s.length()));
        }
        Section section = text.section();
        if (text.role() != Role.PARAGRAPH || section == null || section.getBlocks().isEmpty()
                || section.getBlocks().getFirst() != text.object()) {
            return List.of();
        }
        int sentence = Math.min(s.length(), Characters.sentenceEnd(s, 0) + 1);
        int clause = 0;
        while (clause < sentence && !Characters.in(s.charAt(clause), "，,；;：:。！？")) {
            clause++;
        }
        return List.of(new Opening(text, sentence, clause));
    }

    @Override
    public void conclude(List<Opening> facts, PaperContext paper, Report report) {
        Opening heading = null;
        for (Opening fact : facts) {
            if (fact.text().role() == Role.HEADING) {
                heading = fact;
            } else if (heading != null && heading.text().section() == fact.text().section()) {
                compare(heading, fact, report);
            }
        }
    }

    private static void compare(Opening heading, Opening opening, Report report) {
        String title = heading.words(heading.sentence());
        String clause = opening.words(opening.clause());
        if (title.length() >= SHORTEST && title.equals(opening.words(opening.sentence()))) {
            boolean alone = opening.sentence() == opening.text().text().length();
            report.text(opening.text(), 0, opening.sentence(), alone ? TakeProposal.NONE : "", heading.text().text());
        } else if (clause.length() >= SHORTEST_CLAUSE && heading.clauses().contains(clause)) {
            report.text(opening.text(), 0, opening.clause(), TakeProposal.NONE, heading.text().text());
        }
    }
}
