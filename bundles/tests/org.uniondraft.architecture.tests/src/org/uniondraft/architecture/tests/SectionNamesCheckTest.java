package org.uniondraft.architecture.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.architecture.checks.SectionNamesCheck;

class SectionNamesCheckTest {

    private static final String NAME = "org.uniondraft.section.finance";

    private final SectionNamesCheck check = new SectionNamesCheck();

    @TempDir
    Path root;

    @Test
    void sectionsFeaturesAndTestsMayNameThem() {
        new Fixture(root).file("bundles/sections/" + NAME + "/plugin.xml", NAME + "\n")
                .file("features/org.uniondraft.sections.feature/feature.xml", NAME + "\n")
                .file("bundles/tests/" + NAME + ".tests/src/A.java", NAME + "\n")
                .file("bundles/core/org.uniondraft.core/src/A.java", "org.uniondraft.sections.feature\n").keeps(check);
    }

    @Test
    void theCoreMayNot() {
        new Fixture(root).file("bundles/core/org.uniondraft.core/plugin.xml", "<a plugin=\"" + NAME + "\"/>\n")
                .breaks(check, "plugin.xml", NAME);
    }

    @Test
    void aManifestMayNot() {
        new Fixture(root).bundle("bundles/app", "org.uniondraft.cli", "Require-Bundle: " + NAME).breaks(check, NAME);
    }
}
