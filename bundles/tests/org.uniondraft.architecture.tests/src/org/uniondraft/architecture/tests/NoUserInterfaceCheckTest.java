package org.uniondraft.architecture.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.architecture.checks.NoUserInterfaceCheck;

class NoUserInterfaceCheckTest {

    private final NoUserInterfaceCheck check = new NoUserInterfaceCheck();

    @TempDir
    Path root;

    @Test
    void theUserInterfaceMayNameItself() {
        new Fixture(root).bundle("bundles/ui", "org.uniondraft.ui", "Require-Bundle: org.eclipse.ui")
                .bundle("bundles/sections", "org.uniondraft.section.finance.ui", "Require-Bundle: org.eclipse.swt")
                .bundle("bundles/core", "org.uniondraft.core", "Require-Bundle: org.eclipse.uion").keeps(check);
    }

    @Test
    void aManifestIsFound() {
        new Fixture(root).bundle("bundles/core", "org.uniondraft.core", "Require-Bundle: org.eclipse.jface.text")
                .breaks(check, "org.uniondraft.core", "Require-Bundle");
    }

    @Test
    void aSourceIsFound() {
        new Fixture(root).bundle("bundles/app", "org.uniondraft.cli")
                .file("bundles/app/org.uniondraft.cli/src/A.java", "import org.eclipse.swt.SWT;\nclass A { }\n")
                .breaks(check, "A.java");
    }

    @Test
    void aSectionIsFound() {
        new Fixture(root).bundle("bundles/sections", "org.uniondraft.section.finance")
                .file("bundles/sections/org.uniondraft.section.finance/plugin.xml",
                        "<plugin><extension point=\"org.eclipse.ui.views\"/></plugin>\n")
                .breaks(check, "plugin.xml");
    }
}
