package org.uniondraft.check.internal;

import java.util.ArrayList;
import java.util.List;

/** What rules found in a paper as a whole. */
final class RuleOutcomes {

    private final List<LoadedRule> rules;
    private final List<List<PlacedFinding>> findings = new ArrayList<>();

    /**
     * Makes outcomes that are empty.
     *
     * @param rules the rules
     */
    RuleOutcomes(List<LoadedRule> rules) {
        this.rules = rules;
        rules.forEach(rule -> findings.add(List.of()));
    }

    /**
     * Keeps what a rule found.
     *
     * @param rule its place among the rules
     * @param found what it found, or null if it failed
     */
    void set(int rule, List<PlacedFinding> found) {
        findings.set(rule, found);
    }

    /** {@return everything that was found} */
    List<PlacedFinding> all() {
        List<PlacedFinding> all = new ArrayList<>();
        findings.stream().filter(found -> found != null).forEach(all::addAll);
        return all;
    }

    /** {@return the rules that failed} */
    List<LoadedRule> failures() {
        List<LoadedRule> failures = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (findings.get(i) == null) {
                failures.add(rules.get(i));
            }
        }
        return failures;
    }
}
