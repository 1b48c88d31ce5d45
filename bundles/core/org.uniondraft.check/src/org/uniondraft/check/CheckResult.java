package org.uniondraft.check;

import java.util.List;

import org.uniondraft.core.catalog.RuleDescriptor.Severity;

/**
 * What a check found.
 *
 * @param findings what is to be dealt with, in reading order
 * @param suppressed what was found and is suppressed in the paper, in reading order
 */
public record CheckResult(List<Finding> findings, List<Finding> suppressed) {

    /** Copies the lists. */
    public CheckResult {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /**
     * Picks the findings that are at least so bad.
     *
     * @param severity how bad
     * @return the findings, without the suppressed ones
     */
    public List<Finding> atLeast(Severity severity) {
        return findings.stream().filter(finding -> finding.severity().compareTo(severity) <= 0).toList();
    }
}
