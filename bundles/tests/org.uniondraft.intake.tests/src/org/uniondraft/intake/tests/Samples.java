package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real papers, which are no part of the project: tests that read them are skipped where they are not. */
final class Samples {

    private Samples() {
    }

    /** The folder of the samples; the test that asks is skipped if there is none. */
    static Path folder() {
        String named = System.getenv("UNIONDRAFT_SAMPLES");
        Path folder = named != null ? Path.of(named) : search();
        assumeTrue(folder != null && Files.isDirectory(folder),
                "skipped: no ../shared/samples beside the repository and no UNIONDRAFT_SAMPLES");
        return folder;
    }

    /** Looks beside the repository; tests run in the folder of their bundle or in a work folder below it. */
    private static Path search() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolveSibling("shared").resolve("samples");
            if (at.getParent() != null && Files.isDirectory(folder)) {
                return folder;
            }
        }
        return null;
    }

    /** All single papers, by name. */
    static List<Path> papers() throws IOException {
        return texts(folder().resolve("papers"));
    }

    /** The collections, by name. */
    static List<Path> collections() throws IOException {
        return texts(folder());
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
