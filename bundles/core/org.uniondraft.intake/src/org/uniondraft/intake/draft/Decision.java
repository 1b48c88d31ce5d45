package org.uniondraft.intake.draft;

import org.uniondraft.model.value.Origin;

/**
 * Something the importer decided.
 *
 * @param rule the id of the rule, such as {@code intake.level.inverted}
 * @param confidence how sure it is, from 0 to 1
 * @param origin the place in the source it is about, or null for the paper as a whole
 * @param message what was decided and why, localised
 */
public record Decision(String rule, double confidence, Origin origin, String message) {

    /**
     * The line it is about.
     *
     * @return the line in the source of the paper, from 1; 0 for the paper as a whole
     */
    public int line() {
        return origin == null ? 0 : origin.ranges().getFirst().line();
    }
}
