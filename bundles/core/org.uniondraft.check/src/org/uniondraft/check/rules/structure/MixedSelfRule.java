package org.uniondraft.check.rules.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.rules.structure.SelfWords.Use;

/** Finds papers that call their own organisation by words of different kinds of organisation, 我校 here and 我园 there (C32). */
public final class MixedSelfRule implements CollectingRule<MixedSelfRule.Word> {

    /** A word that stands twice is no slip. */
    private static final int LEAST = 2;

    /**
     * A word by which an organisation calls itself.
     *
     * @param text where it stands
     * @param use the word
     */
    public record Word(CheckedText text, Use use) {
    }

    @Override
    public List<Word> collect(CheckedText text, PaperContext paper) {
        return SelfWords.of(paper).in(text.text()).stream().map(use -> new Word(text, use)).toList();
    }

    @Override
    public void conclude(List<Word> facts, PaperContext paper, Report report) {
        SelfWords words = SelfWords.of(paper);
        Map<String, List<Word>> byWord = facts.stream().collect(
                Collectors.groupingBy(fact -> fact.use().word(), LinkedHashMap::new, Collectors.toList()));
        List<String> names = byWord.keySet().stream().filter(word -> byWord.get(word).size() >= LEAST).toList();
        for (int i = 1; i < names.size(); i++) {
            String name = names.get(i);
            for (String before : names.subList(0, i)) {
                if (words.kinds().get(name).stream().noneMatch(words.kinds().get(before)::contains)) {
                    Word first = byWord.get(name).getFirst();
                    report.text(first.text(), first.use().start(), first.use().end(), name, byWord.get(name).size(),
                            before, byWord.get(before).size());
                    break;
                }
            }
        }
    }
}
