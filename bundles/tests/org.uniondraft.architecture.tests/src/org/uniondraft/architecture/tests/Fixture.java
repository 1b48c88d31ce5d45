package org.uniondraft.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.uniondraft.architecture.checks.Check;
import org.uniondraft.architecture.tree.SourceTree;

/** A small source tree for proving that a check can fail. */
final class Fixture {

    private final Path root;

    Fixture(Path root) {
        this.root = root;
    }

    /** Adds a bundle under a folder such as bundles/core; the headers come on top of its name. */
    Fixture bundle(String folder, String name, String... headers) {
        return file(folder + "/" + name + "/META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\n"
                + "Bundle-SymbolicName: " + name + "\n" + String.join("\n", headers) + (headers.length > 0 ? "\n" : ""));
    }

    /** Adds a text file. */
    Fixture file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file. */
    Fixture file(String path, byte[] content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Demands that a check finds exactly one thing, and that all parts of a message are in it. */
    void breaks(Check check, String... parts) {
        List<String> violations = check.violations(SourceTree.at(root));
        assertEquals(1, violations.size(), () -> String.join("\n", violations));
        for (String part : parts) {
            assertTrue(violations.getFirst().contains(part), () -> "no [" + part + "] in: " + violations.getFirst());
        }
    }

    /** Demands that a check finds nothing. */
    void keeps(Check check) {
        assertEquals(List.of(), check.violations(SourceTree.at(root)));
    }
}
