package org.uniondraft.check.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.core.runtime.OperationCanceledException;
import org.uniondraft.check.CheckResult;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PapersRule;
import org.uniondraft.check.Report;
import org.uniondraft.core.catalog.RuleDescriptor;
import org.uniondraft.model.Document;

/** Checks several papers, each by itself and then with each other. */
public final class PapersRun {

    /** A paper and what comparing it with the others finds. */
    private record Paper(Document document, RuleSet rules, PaperState state, List<PlacedFinding> others) {

        Optional<LoadedRule> rule(RuleDescriptor descriptor) {
            return rules.rules().stream().filter(rule -> rule.descriptor().equals(descriptor)).findFirst();
        }
    }

    private final List<Paper> papers = new ArrayList<>();
    private final boolean isFinal;
    private final BooleanSupplier stop;

    /**
     * Prepares a run.
     *
     * @param isFinal whether final versions are checked
     * @param stop asked again and again whether to stop
     */
    public PapersRun(boolean isFinal, BooleanSupplier stop) {
        this.isFinal = isFinal;
        this.stop = stop;
    }

    /**
     * Adds a paper.
     *
     * @param document the paper
     * @param rules the rules it is checked by
     */
    public void add(Document document, RuleSet rules) {
        papers.add(new Paper(document, rules, new PaperState(document, isFinal, rules), new ArrayList<>()));
    }

    /**
     * Checks the papers.
     *
     * @return what was found in each, in the order they were added in
     * @throws OperationCanceledException if it was told to stop
     */
    public List<CheckResult> run() {
        for (Paper paper : papers) {
            go(paper.state().run(stop));
        }
        Map<RuleDescriptor, List<Paper>> byRule = new LinkedHashMap<>();
        for (Paper paper : papers) {
            paper.rules().rules().stream().filter(rule -> rule.rule() instanceof PapersRule).forEach(
                    rule -> byRule.computeIfAbsent(rule.descriptor(), key -> new ArrayList<>()).add(paper));
        }
        byRule.forEach((descriptor, concerned) -> {
            go(!stop.getAsBoolean());
            if (concerned.size() > 1) {
                compare(descriptor, concerned);
            }
        });
        return papers.stream().map(paper -> paper.state().resultWith(paper.others())).toList();
    }

    private static void go(boolean on) {
        if (!on) {
            throw new OperationCanceledException();
        }
    }

    private void compare(RuleDescriptor descriptor, List<Paper> concerned) {
        Map<Paper, RuleReport> reports = new HashMap<>();
        Map<PaperContext, Report> byContext = new LinkedHashMap<>();
        for (Paper paper : concerned) {
            RuleReport report = new RuleReport(paper.rule(descriptor).orElseThrow(), isFinal);
            reports.put(paper, report);
            byContext.put(paper.state().paper(), report);
        }
        RuleSet rules = concerned.getFirst().rules();
        LoadedRule rule = concerned.getFirst().rule(descriptor).orElseThrow();
        Function<PaperContext, Report> find = byContext::get;
        boolean done = rules.attempt(rule, () -> {
            ((PapersRule) rule.rule()).check(List.copyOf(byContext.keySet()), find);
            return true;
        }, () -> concerned.forEach(paper -> paper.state().cutOff())).isPresent();
        for (Paper paper : concerned) {
            paper.others().addAll(done ? reports.get(paper).findings()
                    : List.of(new PlacedFinding(rule.place(), rule.failure(paper.document()))));
        }
    }
}
