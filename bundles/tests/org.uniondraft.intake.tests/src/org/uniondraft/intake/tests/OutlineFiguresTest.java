package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.uniondraft.intake.tests.OutlineFigures.Figures;

/** Headings of real papers against the outlines that a reader made; skipped where the samples are not. */
class OutlineFiguresTest {

    private static final double LEAST = 0.97;

    @Test
    void findsTheHeadingsOfRealPapers() throws Exception {
        List<Figures> halves = OutlineFigures.measure(false);
        assertAll(() -> assertTrue(halves.getFirst().f1() >= LEAST, "development half " + halves.getFirst()),
                () -> assertTrue(halves.getLast().f1() >= LEAST, "held-out half " + halves.getLast()));
    }
}
