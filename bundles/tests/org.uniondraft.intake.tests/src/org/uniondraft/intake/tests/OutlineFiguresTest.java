package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.uniondraft.intake.tests.figures.BoundaryFigures;
import org.uniondraft.intake.tests.figures.ClassFigures;
import org.uniondraft.intake.tests.figures.Halves;
import org.uniondraft.intake.tests.figures.HeadingFigures;
import org.uniondraft.intake.tests.figures.Hits;
import org.uniondraft.intake.tests.figures.PlacementFigures;
import org.uniondraft.tests.support.Places;

/** What is found in real papers, against what a reader found; skipped where the samples are not. */
class OutlineFiguresTest {

    /** The figures are printed by releng/figures; here only their bounds matter. */
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());
    private static final double LEAST = 0.97;
    private static final double LEAST_CLASSES = 0.85;
    private static final double LEAST_BOUNDARIES = 0.9;

    @Test
    void findsTheHeadingsOfRealPapers() throws Exception {
        Halves halves = HeadingFigures.print(Places.samplesOrSkip(), NOWHERE, false);
        assertAll(() -> assertTrue(halves.development().f1() >= LEAST, "development half " + halves.development()),
                () -> assertTrue(halves.heldOut().f1() >= LEAST, "held-out half " + halves.heldOut()));
    }

    @Test
    void tellsWhatRealPapersAre() throws Exception {
        for (Halves halves : ClassFigures.print(Places.samplesOrSkip(), NOWHERE, false)) {
            assertAll(() -> assertTrue(halves.development().f1() >= LEAST_CLASSES, "development half " + halves.development()),
                    () -> assertTrue(halves.heldOut().f1() >= LEAST_CLASSES, "held-out half " + halves.heldOut()));
        }
    }

    @Test
    void findsWhereThePapersOfCollectionsBegin() throws Exception {
        Map<String, Hits> figures = BoundaryFigures.print(Places.samplesOrSkip(), NOWHERE);
        Stream<Executable> checks = figures.entrySet().stream().map(entry -> () -> assertTrue(
                entry.getValue().f1() >= LEAST_BOUNDARIES, entry.toString()));
        assertAll(checks);
    }

    @Test
    void placesEveryCharacterOfRealPapers() throws Exception {
        assertEquals(0, PlacementFigures.print(Places.samplesOrSkip(), NOWHERE));
    }
}
