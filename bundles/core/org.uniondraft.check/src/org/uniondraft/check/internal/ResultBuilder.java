package org.uniondraft.check.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.uniondraft.check.CheckResult;
import org.uniondraft.check.Finding;
import org.uniondraft.check.Suppressions;
import org.uniondraft.model.Document;

/** Puts what the rules found in reading order, and apart what was suppressed. */
final class ResultBuilder {

    private record Positioned(int position, PlacedFinding placed) {
    }

    private static final Comparator<Positioned> ORDER = Comparator.comparingInt(Positioned::position)
            .thenComparingInt(each -> each.placed.finding().offset())
            .thenComparingInt(each -> each.placed.rule());

    private final ReadingOrder order;
    private final Document document;
    private final List<Positioned> found = new ArrayList<>();

    /**
     * Makes a builder.
     *
     * @param order the order of the objects of the paper
     * @param document the paper
     */
    ResultBuilder(ReadingOrder order, Document document) {
        this.order = order;
        this.document = document;
    }

    /**
     * Adds findings that did not come of the paper alone.
     *
     * @param findings the findings
     * @return the builder
     */
    ResultBuilder add(List<PlacedFinding> findings) {
        findings.forEach(this::add);
        return this;
    }

    /**
     * Builds the result.
     *
     * @param texts what was found in each text, in reading order
     * @param concluded what was found by comparing
     * @param ofPaper what was found in the paper as a whole
     * @param rules the rules
     * @return the result
     */
    CheckResult build(List<TextEntry> texts, RuleOutcomes concluded, RuleOutcomes ofPaper, RuleSet rules) {
        TreeSet<LoadedRule> failures = new TreeSet<>(Comparator.comparingInt(LoadedRule::place));
        for (TextEntry entry : texts) {
            entry.findings().forEach(this::add);
            failures.addAll(entry.failures());
        }
        concluded.all().forEach(this::add);
        ofPaper.all().forEach(this::add);
        failures.addAll(concluded.failures());
        failures.addAll(ofPaper.failures());
        rules.rules().stream().filter(rule -> rule.rule() == null).forEach(failures::add);
        failures.forEach(rule -> add(new PlacedFinding(rule.place(), rule.failure(document))));
        // The findings of texts are in order nearly, which makes this sort a merge.
        found.sort(ORDER);
        Suppressions suppressions = Suppressions.of(document);
        List<Finding> open = new ArrayList<>();
        List<Finding> suppressed = new ArrayList<>();
        for (Positioned each : found) {
            (suppressions.cover(each.placed.finding()) ? suppressed : open).add(each.placed.finding());
        }
        return new CheckResult(open, suppressed);
    }

    private void add(PlacedFinding finding) {
        found.add(new Positioned(order.position(finding.finding().subject()), finding));
    }
}
