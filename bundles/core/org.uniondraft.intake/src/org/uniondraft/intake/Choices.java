package org.uniondraft.intake;

import java.util.Objects;
import java.util.Set;

/**
 * What a user thinks of the decisions of an import. Every decision can be taken back, and every proposal carried out, by
 * importing the same source again with that choice: the steps ask for it before they act.
 *
 * @param rejected decisions not to be made
 * @param accepted proposals to be carried out
 */
public record Choices(Set<Choice> rejected, Set<Choice> accepted) {

    /** Nothing is rejected, and no proposal accepted. */
    public static final Choices NONE = new Choices(Set.of(), Set.of());

    /**
     * A decision or proposal.
     *
     * @param rule the id of its rule, such as {@code intake.join}
     * @param line the line of the file it is about, from 1, as the report names it; 0 for all of the rule
     */
    public record Choice(String rule, int line) {

        /** Checks that there is a rule. */
        public Choice {
            Objects.requireNonNull(rule);
        }

        /**
         * Reads a choice.
         *
         * @param text the rule, and behind a colon the line, if it is one decision and not all of the rule
         * @return the choice
         * @throws IllegalArgumentException if the line is no number from 1
         */
        public static Choice of(String text) {
            int colon = text.lastIndexOf(':');
            if (colon < 0) {
                return new Choice(text, 0);
            }
            int line = Integer.parseInt(text.substring(colon + 1));
            if (line < 1) {
                throw new IllegalArgumentException(text);
            }
            return new Choice(text.substring(0, colon), line);
        }
    }

    /** Copies the sets. */
    public Choices {
        rejected = Set.copyOf(rejected);
        accepted = Set.copyOf(accepted);
    }

    /**
     * Tells whether a decision may be made.
     *
     * @param rule its rule
     * @param line the line it is about
     * @return whether it is not rejected
     */
    public boolean allows(String rule, int line) {
        return !has(rejected, rule, line);
    }

    /**
     * Tells whether a proposal is to be carried out.
     *
     * @param rule its rule
     * @param line the line it is about
     * @return whether it is accepted
     */
    public boolean accepts(String rule, int line) {
        return has(accepted, rule, line);
    }

    private static boolean has(Set<Choice> choices, String rule, int line) {
        return !choices.isEmpty() && (choices.contains(new Choice(rule, 0)) || choices.contains(new Choice(rule, line)));
    }
}
