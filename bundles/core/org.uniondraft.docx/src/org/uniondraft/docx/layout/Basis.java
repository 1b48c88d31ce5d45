package org.uniondraft.docx.layout;

import java.util.Objects;

/**
 * Where a number of a layout profile comes from.
 *
 * @param clause the clause of GB/T 9704-2012, such as 5.2.1; empty if the standard says nothing
 * @param strength how binding it is
 */
public record Basis(String clause, Strength strength) {

    /** What a number is that someone wrote into a profile without saying why: habit. */
    public static final Basis CUSTOM = new Basis("", Strength.CUSTOM);

    /** Checks for null. */
    public Basis {
        Objects.requireNonNull(clause);
        Objects.requireNonNull(strength);
    }
}
