package org.uniondraft.architecture.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.architecture.checks.FloorsCheck;

class FloorsCheckTest {

    private final FloorsCheck check = new FloorsCheck();

    @TempDir
    Path root;

    @Test
    void importsDownwardsAreFine() {
        new Fixture(root).bundle("bundles/core", "org.uniondraft.model", "Export-Package: org.uniondraft.model")
                .bundle("bundles/core", "org.uniondraft.core", "Require-Bundle: org.uniondraft.model,",
                        " org.eclipse.core.runtime")
                .bundle("bundles/app", "org.uniondraft.cli", "Require-Bundle: org.uniondraft.core",
                        "Import-Package: org.uniondraft.model,org.eclipse.osgi.util")
                .keeps(check);
    }

    @Test
    void requiringFromAboveIsFound() {
        new Fixture(root).bundle("bundles/core", "org.uniondraft.core", "Require-Bundle: org.uniondraft.cli")
                .bundle("bundles/app", "org.uniondraft.cli").breaks(check, "org.uniondraft.core", "org.uniondraft.cli");
    }

    @Test
    void importingAPackageFromAboveIsFound() {
        new Fixture(root).bundle("bundles/core", "org.uniondraft.model", "Import-Package: org.uniondraft.core.text")
                .bundle("bundles/core", "org.uniondraft.core", "Export-Package: org.uniondraft.core.text")
                .breaks(check, "org.uniondraft.model", "org.uniondraft.core");
    }

    @Test
    void theSameFloorIsNotBelow() {
        new Fixture(root).bundle("bundles/core", "org.uniondraft.docx")
                .bundle("bundles/core", "org.uniondraft.intake", "Require-Bundle: org.uniondraft.docx")
                .breaks(check, "org.uniondraft.intake", "org.uniondraft.docx");
    }

    @Test
    void aNewBundleNeedsAFloor() {
        new Fixture(root).bundle("bundles/core", "org.uniondraft.novel").breaks(check, "no floor");
    }

    @Test
    void testsMaySeeEverything() {
        new Fixture(root).bundle("bundles/app", "org.uniondraft.cli")
                .bundle("bundles/tests", "org.uniondraft.core.tests", "Require-Bundle: org.uniondraft.cli").keeps(check);
    }

    @Test
    void nothingMayNeedTests() {
        new Fixture(root).bundle("bundles/tests", "org.uniondraft.tests.support")
                .bundle("bundles/app", "org.uniondraft.cli", "Require-Bundle: org.uniondraft.tests.support")
                .breaks(check, "org.uniondraft.tests.support");
    }
}
