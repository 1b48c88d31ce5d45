package org.uniondraft.intake.tests.figures;

import java.io.PrintStream;

/**
 * Hits in the papers that rules were written with, and in those that were only measured.
 *
 * @param development the ones
 * @param heldOut the others
 */
public record Halves(Hits development, Hits heldOut) {

    /** Nothing in either. */
    public static final Halves NONE = new Halves(Hits.NONE, Hits.NONE);

    Halves plus(boolean own, Hits hits) {
        return own ? new Halves(development.plus(hits), heldOut) : new Halves(development, heldOut.plus(hits));
    }

    void print(PrintStream out) {
        out.println("  all              " + development.plus(heldOut));
        out.println("  development half " + development);
        out.println("  held-out half*   " + heldOut);
    }
}
