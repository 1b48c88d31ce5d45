package org.uniondraft.architecture.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.architecture.checks.FileLengthCheck;

class FileLengthCheckTest {

    private final FileLengthCheck check = new FileLengthCheck();

    @TempDir
    Path root;

    @Test
    void sixHundredLinesAreFine() {
        new Fixture(root).file("bundles/core/a/src/A.java", "\n".repeat(600))
                .file("bundles/core/a/src-gen/B.java", "\n".repeat(5000)).keeps(check);
    }

    @Test
    void oneMoreIsFound() {
        new Fixture(root).file("bundles/core/a/src/A.java", "\n".repeat(601)).breaks(check, "A.java", "601");
    }
}
