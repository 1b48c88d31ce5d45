package org.uniondraft.check.rules.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;

/** Finds paragraphs that two papers have in common, whatever marks and blanks they are written with (C36). */
final class SharedParagraphs {

    /** Shorter ones, such as a closing call, may well be said by many. */
    private static final int SHORTEST = 40;
    private static final int SHOWN = 20;

    private SharedParagraphs() {
    }

    /**
     * Finds them.
     *
     * @param papers the papers
     * @param wanted which two papers are compared
     * @param reports takes a finding in each of two papers, with the name of the other one and the first words
     */
    static void find(List<PaperContext> papers, BiPredicate<PaperContext, PaperContext> wanted,
            Function<PaperContext, Report> reports) {
        List<Map<String, CheckedText>> paragraphs = papers.stream().map(SharedParagraphs::of).toList();
        for (int i = 0; i < papers.size(); i++) {
            for (int j = i + 1; j < papers.size(); j++) {
                if (wanted.test(papers.get(i), papers.get(j))) {
                    for (Map.Entry<String, CheckedText> each : paragraphs.get(i).entrySet()) {
                        CheckedText other = paragraphs.get(j).get(each.getKey());
                        if (other != null) {
                            report(each.getValue(), papers.get(j), reports.apply(papers.get(i)));
                            report(other, papers.get(i), reports.apply(papers.get(j)));
                        }
                    }
                }
            }
        }
    }

    private static void report(CheckedText text, PaperContext other, Report report) {
        report.text(text, 0, text.text().length(), PaperName.of(other),
                text.text().substring(0, Math.min(SHOWN, text.text().length())));
    }

    private static Map<String, CheckedText> of(PaperContext paper) {
        Map<String, CheckedText> paragraphs = new HashMap<>();
        for (CheckedText text : paper.texts()) {
            if (text.isRunning() && text.text().length() >= SHORTEST) {
                StringBuilder letters = new StringBuilder(text.text().length());
                text.text().codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
                if (letters.length() >= SHORTEST) {
                    paragraphs.putIfAbsent(letters.toString(), text);
                }
            }
        }
        return paragraphs;
    }
}
