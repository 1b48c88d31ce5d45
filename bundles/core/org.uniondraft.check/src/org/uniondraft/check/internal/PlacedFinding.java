package org.uniondraft.check.internal;

import org.uniondraft.check.Finding;

/**
 * A finding with what puts it in order.
 *
 * @param rule the place of its rule among the rules
 * @param finding the finding
 */
record PlacedFinding(int rule, Finding finding) {
}
