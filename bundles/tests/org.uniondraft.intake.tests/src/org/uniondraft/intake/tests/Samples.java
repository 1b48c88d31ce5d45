package org.uniondraft.intake.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.uniondraft.tests.support.Places;

/** The real papers, which are no part of the project: tests that read them are skipped where they are not. */
final class Samples {

    private Samples() {
    }

    /** All single papers, by name. */
    static List<Path> papers() throws IOException {
        return texts(Places.samplesOrSkip().resolve("papers"));
    }

    /** The collections, by name. */
    static List<Path> collections() throws IOException {
        return texts(Places.samplesOrSkip());
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
