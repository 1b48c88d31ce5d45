package org.uniondraft.check.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;
import org.uniondraft.check.lexicon.Lexicon;
import org.uniondraft.model.value.Quantity;

/**
 * Finds places where something fell out without a trace (C19): empty quotes, phrases that lack their middle (以党的精神为指导), a
 * sum without a number (慰问金万元).
 */
public final class HoleRule implements TextRule {

    /** Quotes or brackets with nothing inside. */
    static final Pattern EMPTY_PAIR = Pattern.compile("“[ 　]*”|‘[ 　]*’|《[ 　]*》|〈[ 　]*〉|（[ 　]*）|\\([ 　]*\\)|\\[[ 　]*\\]|\"[ 　]*\"(?=[\\p{IsHan}，。])");
    private static final String OPENING = "“‘《〈（([\"";

    /** A phrase; a text without any of the keys cannot hold it. */
    private record Phrase(List<String> keys, Pattern pattern) {

        boolean mayBeIn(String text) {
            return keys.stream().anyMatch(text::contains);
        }
    }

    private record Phrases(List<Phrase> all) {

        static Phrases of(Lexicon lexicon) {
            return new Phrases(lexicon.entries().stream().map(entry -> new Phrase(List.of(entry.get("key").split("\\|")),
                    Pattern.compile(entry.get("pattern")))).toList());
        }
    }

    private record Hole(int start, int end) {
    }

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        List<Hole> holes = new ArrayList<>();
        if (Signs.any(text.text(), OPENING)) {
            find(EMPTY_PAIR, text.text(), holes);
        }
        for (Phrase phrase : paper.lexicon("holes").derived(Phrases.class, Phrases::of).all()) {
            if (phrase.mayBeIn(text.text())) {
                find(phrase.pattern(), text.text(), holes);
            }
        }
        if (text.text().contains("元") && text.isRunning()) {
            Figures.of(text).stream().filter(figure -> figure.quantity().mask() == Quantity.Mask.ABSENT)
                    .filter(figure -> holes.stream().noneMatch(hole -> hole.start < figure.end()
                            && figure.start() < hole.end))
                    .forEach(figure -> holes.add(new Hole(figure.start(), figure.end())));
        }
        holes.forEach(hole -> report.text(text, hole.start(), hole.end(),
                text.text().substring(Math.max(0, hole.start() - 4), Math.min(text.text().length(), hole.end() + 4))));
    }

    private static void find(Pattern pattern, String text, List<Hole> holes) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            holes.add(new Hole(found.start(), found.end()));
        }
    }
}
