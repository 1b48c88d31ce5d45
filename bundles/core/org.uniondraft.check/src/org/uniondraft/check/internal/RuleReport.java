package org.uniondraft.check.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.CheckedText;
import org.uniondraft.check.Finding;
import org.uniondraft.check.Report;
import org.uniondraft.core.catalog.RuleDescriptor.Severity;

/** Makes findings of what one rule reports in one run. What a rule reports wrongly is a failure of the rule. */
final class RuleReport implements Report {

    private final LoadedRule rule;
    private final Severity severity;
    private final List<PlacedFinding> findings = new ArrayList<>();

    /**
     * Makes a report.
     *
     * @param rule the rule that reports
     * @param isFinal whether a final version is checked
     */
    RuleReport(LoadedRule rule, boolean isFinal) {
        this.rule = rule;
        this.severity = isFinal ? rule.atLast() : rule.draft();
    }

    @Override
    public void text(CheckedText text, int start, int end, Object... arguments) {
        Objects.checkFromToIndex(start, end, text.text().length());
        add(text.object(), null, start, text.text().substring(start, end), arguments);
    }

    @Override
    public void object(EObject subject, EStructuralFeature feature, Object... arguments) {
        add(Objects.requireNonNull(subject), feature, 0, "", arguments);
    }

    private void add(EObject subject, EStructuralFeature feature, int offset, String stretch, Object... arguments) {
        // A message takes words, and NLS.bind would write what is not a word in its own way.
        Object[] words = List.of(arguments).stream().map(Object::toString).toArray();
        String message = NLS.bind(rule.descriptor().message(), words);
        findings.add(new PlacedFinding(rule.place(), new Finding(rule.id(), severity, message, subject, feature, offset,
                stretch.length(), stretch, List.of(arguments))));
    }

    /** {@return what was reported, in that order} */
    List<PlacedFinding> findings() {
        return findings;
    }
}
