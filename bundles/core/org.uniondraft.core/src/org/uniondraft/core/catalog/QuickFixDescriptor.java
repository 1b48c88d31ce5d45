package org.uniondraft.core.catalog;

import org.uniondraft.core.registry.Contribution;
import org.uniondraft.core.registry.Descriptor;

/**
 * A way to put right what a rule found.
 *
 * @param id the id
 * @param label what it does, localised
 * @param order where it stands among the fixes of its rule
 * @param rule the id of the rule
 * @param mechanical whether it can be applied without asking, as by the command line
 * @param contribution who declares it; makes the class in the attribute class
 */
public record QuickFixDescriptor(String id, String label, int order, String rule, boolean mechanical,
        Contribution contribution) implements Descriptor {
}
