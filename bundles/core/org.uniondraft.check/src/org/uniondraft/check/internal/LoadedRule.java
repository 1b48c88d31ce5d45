package org.uniondraft.check.internal;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.Finding;
import org.uniondraft.check.Rule;
import org.uniondraft.core.catalog.RuleDescriptor;
import org.uniondraft.core.catalog.RuleDescriptor.Severity;
import org.uniondraft.model.Document;

/**
 * A rule that is on.
 *
 * @param descriptor what is declared about it
 * @param rule what does the checking, or null if it could not be made
 * @param place where it stands among the rules
 * @param draft how bad its findings are in a draft
 * @param atLast how bad they are in a final version
 */
record LoadedRule(RuleDescriptor descriptor, Rule rule, int place, Severity draft, Severity atLast) {

    private static final String OURS = "org.uniondraft.check";

    /** {@return the id} */
    String id() {
        return descriptor.id();
    }

    /** {@return whether it is one of this bundle, which are known to end, whatever stands in a paper} */
    boolean isOurs() {
        return OURS.equals(descriptor.contribution().plugin());
    }

    /** What stands in place of the findings that a rule has failed to report. */
    Finding failure(Document document) {
        return new Finding(id(), Severity.WARNING, NLS.bind(Messages.ruleFailed, descriptor.label()), document, null, 0,
                0, "", List.of());
    }
}
