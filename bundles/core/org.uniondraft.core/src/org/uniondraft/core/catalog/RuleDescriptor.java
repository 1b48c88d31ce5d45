package org.uniondraft.core.catalog;

import org.uniondraft.core.registry.Contribution;
import org.uniondraft.core.registry.Descriptor;

/**
 * A rule that papers are checked by.
 *
 * @param id the id, stable: suppressions and quick fixes name it
 * @param label the name, localised
 * @param order where it stands among the others
 * @param severity how bad a finding is in a draft, unless the user sets it otherwise
 * @param finalSeverity how bad it is in a final version
 * @param message the message of a finding, localised, with {0}, {1} … for what the rule found
 * @param description what the rule looks for and why, localised
 * @param enabled whether it is on, unless the user sets it otherwise
 * @param contribution who declares it; makes the class in the attribute class
 */
public record RuleDescriptor(String id, String label, int order, Severity severity, Severity finalSeverity,
        String message, String description, boolean enabled, Contribution contribution) implements Descriptor {

    /** How bad a finding is. */
    public enum Severity {
        /** The paper must not go out like this. */
        ERROR,
        /** Very likely wrong. */
        WARNING,
        /** Worth a look. */
        HINT
    }
}
