package org.uniondraft.intake.tests.figures;

/**
 * Hits among things that were looked for.
 *
 * @param right how many were found as expected
 * @param found how many were found
 * @param expected how many were expected
 */
public record Hits(int right, int found, int expected) {

    /** Nothing found, nothing expected. */
    public static final Hits NONE = new Hits(0, 0, 0);

    /**
     * Adds.
     *
     * @param other other hits
     * @return both together
     */
    public Hits plus(Hits other) {
        return new Hits(right + other.right, found + other.found, expected + other.expected);
    }

    /** {@return the harmonic mean of precision and recall, from 0 to 1} */
    public double f1() {
        return found + expected == 0 ? 1 : 2.0 * right / (found + expected);
    }

    @Override
    public String toString() {
        return "F1 %.3f (%d right, %d found, %d expected)".formatted(f1(), right, found, expected);
    }
}
