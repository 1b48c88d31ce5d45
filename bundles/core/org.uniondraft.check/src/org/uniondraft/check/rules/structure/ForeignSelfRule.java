package org.uniondraft.check.rules.structure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.rules.structure.SelfWords.Use;
import org.uniondraft.model.Organisation;

/**
 * Finds words by which another kind of organisation calls itself: 我院 in the paper of a company that was copied from a
 * hospital (C32). A word that the paper uses as often as its own is left alone: the kind may be told wrongly.
 */
public final class ForeignSelfRule implements CollectingRule<ForeignSelfRule.Word> {

    private static final int TIMES = 3;

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
        Organisation organisation = paper.document().getOrganisation();
        if (organisation == null || organisation.getKind() == null || facts.isEmpty()) {
            return;
        }
        SelfWords words = SelfWords.of(paper);
        String kind = organisation.getKind();
        List<Word> foreign = facts.stream().filter(fact -> !words.fits(fact.use().word(), kind))
                .filter(fact -> !fact.use().word().equals(organisation.getSelfName())).toList();
        long own = facts.size() - foreign.size();
        Map<String, Long> counts = foreign.stream()
                .collect(Collectors.groupingBy(fact -> fact.use().word(), Collectors.counting()));
        String usual = Objects.requireNonNullElse(organisation.getSelfName(), facts.stream()
                .filter(fact -> words.fits(fact.use().word(), kind)).map(fact -> fact.use().word()).findFirst().orElse(""));
        for (Word word : foreign) {
            if (counts.get(word.use().word()) * TIMES <= own) {
                report.text(word.text(), word.use().start(), word.use().end(), word.use().word(), usual);
            }
        }
    }
}
