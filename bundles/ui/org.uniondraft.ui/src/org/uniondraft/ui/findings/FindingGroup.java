package org.uniondraft.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.uniondraft.check.Finding;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.RuleDescriptor;
import org.uniondraft.core.catalog.RuleDescriptor.Severity;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Document;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.viewers.GroupContent;

/**
 * Findings that have something in common.
 *
 * @param label what they have in common
 * @param findings the findings, in reading order
 */
record FindingGroup(String label, List<Finding> findings) implements GroupContent.Group {

    @Override
    public List<Finding> members() {
        return findings;
    }

    /** By what findings are grouped. */
    enum By {
        SEVERITY, RULE, SECTION
    }

    /**
     * Groups findings.
     *
     * @param findings the findings, in reading order
     * @param by by what
     * @param document the paper
     * @return the groups: by severity the worst first, else in the order in which they appear
     */
    static List<FindingGroup> of(List<Finding> findings, By by, Document document) {
        HeadingNumbers numbers = HeadingNumbers.of(document);
        Function<Finding, String> label = switch (by) {
            case SEVERITY -> finding -> severity(finding.severity());
            case RULE -> FindingGroup::rule;
            case SECTION -> finding -> place(finding, numbers);
        };
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        if (by == By.SEVERITY) {
            for (Severity severity : Severity.values()) {
                groups.put(severity(severity), new ArrayList<>());
            }
        }
        findings.forEach(finding -> groups.computeIfAbsent(label.apply(finding), key -> new ArrayList<>()).add(finding));
        return groups.entrySet().stream().filter(group -> !group.getValue().isEmpty())
                .map(group -> new FindingGroup(group.getKey(), group.getValue())).toList();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.errors;
            case WARNING -> Messages.warnings;
            case HINT -> Messages.hints;
        };
    }

    /** {@return the name of the rule of a finding, its id if its plug-in is gone} */
    static String rule(Finding finding) {
        return Catalogs.platform().rules().find(finding.rule()).map(RuleDescriptor::label).orElse(finding.rule());
    }

    /** {@return the heading that a finding stands under} */
    static String place(Finding finding, HeadingNumbers numbers) {
        Section section = Models.section(finding.subject()).orElse(null);
        while (section != null && section.getHeading() == null) {
            section = section.eContainer() instanceof Section parent ? parent : null;
        }
        if (section == null) {
            return Messages.wholePaper;
        }
        HeadingNumbers.Entry number = numbers.get(section);
        return (number == null ? "" : number.number()) + section.getHeading().getText();
    }
}
