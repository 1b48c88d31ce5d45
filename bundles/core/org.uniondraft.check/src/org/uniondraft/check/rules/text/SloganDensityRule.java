package org.uniondraft.check.rules.text;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.lexicon.Lexicon;

/** A paper with so many set phrases that what was done is hard to find among them (C38). */
public final class SloganDensityRule implements CollectingRule<SloganDensityRule.Share> {

    /** Set phrases for each 1000 characters. */
    private static final int LIMIT = 12;
    /** In a shorter paper some phrases more or less say nothing. */
    private static final int SHORTEST = 800;

    /**
     * What one text adds.
     *
     * @param length its characters
     * @param slogans how many set phrases are in it
     */
    public record Share(int length, int slogans) {
    }

    /** The phrases, ready to be looked for. */
    private record Slogans(PhraseTrie<String> trie) {

        static Slogans of(Lexicon lexicon) {
            PhraseTrie<String> trie = new PhraseTrie<>();
            lexicon.entries().forEach(entry -> trie.put(entry.get("word"), entry.get("word")));
            return new Slogans(trie);
        }
    }

    @Override
    public List<Share> collect(CheckedText text, PaperContext paper) {
        if (!text.isRunning()) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        paper.lexicon("slogans").derived(Slogans.class, Slogans::of).trie()
                .find(text.text(), (start, end, word) -> found.add(word));
        return List.of(new Share(text.text().length(), found.size()));
    }

    @Override
    public void conclude(List<Share> facts, PaperContext paper, Report report) {
        int length = facts.stream().mapToInt(Share::length).sum();
        int slogans = facts.stream().mapToInt(Share::slogans).sum();
        if (length >= SHORTEST && slogans * 1000L > (long) LIMIT * length) {
            report.object(paper.document(), null, slogans, slogans * 1000 / length, LIMIT);
        }
    }
}
