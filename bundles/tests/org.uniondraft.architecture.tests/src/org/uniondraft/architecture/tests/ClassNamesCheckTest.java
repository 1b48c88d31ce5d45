package org.uniondraft.architecture.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.architecture.checks.ClassNamesCheck;

class ClassNamesCheckTest {

    private final ClassNamesCheck check = new ClassNamesCheck();

    @TempDir
    Path root;

    private Fixture core(String pluginXml) {
        return new Fixture(root).bundle("bundles/core", "org.uniondraft.core")
                .file("bundles/core/org.uniondraft.core/src/org/uniondraft/core/files/AtomicFile.java", "\n")
                .file("bundles/core/org.uniondraft.core/src/org/uniondraft/core/files/OnPaperOnly.java", "\n")
                .file("bundles/core/org.uniondraft.core/plugin.xml", pluginXml);
    }

    @Test
    void aClassThatIsThereAndLoadsIsFine() {
        core("<run class=\"org.uniondraft.core.files.AtomicFile\" id=\"org.uniondraft.core.files\"/>\n").keeps(check);
    }

    @Test
    void aClassWithoutSourceIsFound() {
        core("<run class=\"org.uniondraft.core.files.Gone\"/>\n").breaks(check, "no class", "files.Gone");
    }

    @Test
    void aClassThatDoesNotLoadIsFound() {
        core("<run class=\"org.uniondraft.core.files.OnPaperOnly\"/>\n").breaks(check, "OnPaperOnly does not load");
    }

    @Test
    void aManifestIsReadToo() {
        new Fixture(root).bundle("bundles/core", "org.uniondraft.core", "Bundle-Activator: org.uniondraft.core.Activator")
                .breaks(check, "MANIFEST.MF", "Activator");
    }
}
