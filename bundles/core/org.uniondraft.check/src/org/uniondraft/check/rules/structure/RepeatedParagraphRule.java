package org.uniondraft.check.rules.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;

/** Finds paragraphs that stand in two places of a paper (C36). */
public final class RepeatedParagraphRule implements CollectingRule<RepeatedParagraphRule.Words> {

    /** Shorter ones may well be said twice. */
    private static final int SHORTEST = 30;
    private static final int SHOWN = 20;

    /**
     * A paragraph without its marks and blanks.
     *
     * @param text where it is
     * @param letters its letters and digits
     */
    public record Words(CheckedText text, String letters) {
    }

    @Override
    public List<Words> collect(CheckedText text, PaperContext paper) {
        if (!text.isRunning() || text.text().length() < SHORTEST) {
            return List.of();
        }
        StringBuilder letters = new StringBuilder(text.text().length());
        text.text().codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.length() < SHORTEST ? List.of() : List.of(new Words(text, letters.toString()));
    }

    @Override
    public void conclude(List<Words> facts, PaperContext paper, Report report) {
        Map<String, Words> seen = new HashMap<>();
        for (Words words : facts) {
            if (seen.putIfAbsent(words.letters(), words) != null) {
                String text = words.text().text();
                report.text(words.text(), 0, text.length(), text.substring(0, Math.min(text.length(), SHOWN)));
            }
        }
    }
}
