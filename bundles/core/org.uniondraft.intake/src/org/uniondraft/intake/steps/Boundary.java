package org.uniondraft.intake.steps;

/**
 * A place where a paper may begin.
 *
 * @param line the line, from 0
 * @param column where in the line, from 0; more than 0 if a paper begins behind the end of another one
 * @param marker whether a marker such as 篇三 stands there; else only signs do
 * @param confidence how sure it is, from 0 to 1
 * @param reason what speaks for it, localised
 */
record Boundary(int line, int column, boolean marker, double confidence, String reason) {

    /** From here on a place is taken; below it is only proposed. */
    static final double SURE = 0.7;
    /** Below this a place is not even proposed. */
    static final double LIKELY = 0.5;

    boolean isSure() {
        return confidence >= SURE;
    }
}
