package org.uniondraft.check.rules.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;

/**
 * A paper whose latest congress or theory is not the one that held when its year began, or that plans a campaign that
 * had ended before (C28). A paper that names the valid one as well is let be, and so is what looks back.
 */
public final class OutdatedFormulaRule implements CollectingRule<Formulas.Mention> {

    /** The first year of which one can say that the guiding ideology of 2017 was to be named. */
    private static final int THOUGHT_SINCE = 2018;

    @Override
    public List<Formulas.Mention> collect(CheckedText text, PaperContext paper) {
        if (paper.year().isEmpty() || !text.isRunning() && text.role() != CheckedText.Role.HEADING) {
            return List.of();
        }
        return Formulas.of(paper).mentions(text);
    }

    @Override
    public void conclude(List<Formulas.Mention> facts, PaperContext paper, Report report) {
        if (facts.isEmpty()) {
            return;
        }
        int year = paper.year().getAsInt();
        Formulas formulas = Formulas.of(paper);
        Stream.of(Formulas.PARTY_CONGRESS, Formulas.UNION_CONGRESS, Formulas.THOUGHT).forEach(series -> {
            Formulas.Formula valid = formulas.at(series, year);
            Optional<Formulas.Mention> newest = facts.stream()
                    .filter(mention -> mention.formula().series().equals(series))
                    .reduce((a, b) -> b.formula().rank() > a.formula().rank() ? b : a);
            if (valid != null && newest.isPresent() && !newest.get().looksBack()
                    && newest.get().formula().rank() < valid.rank()
                    && (!series.equals(Formulas.THOUGHT) || year >= THOUGHT_SINCE)) {
                tell(newest.get(), valid.name(), paper, report);
            }
        });
        for (Formulas.Mention mention : facts) {
            if (mention.formula().until() != null && mention.formula().until().getYear() < year - 1
                    && !mention.looksBack()) {
                tell(mention, mention.formula().until().toString(), paper, report);
            }
        }
    }

    private static void tell(Formulas.Mention mention, String valid, PaperContext paper, Report report) {
        report.text(mention.text(), mention.start(), mention.end(), mention.formula().name(), valid,
                paper.year().getAsInt(), paper.lexicon("formulas").asOf());
    }
}
