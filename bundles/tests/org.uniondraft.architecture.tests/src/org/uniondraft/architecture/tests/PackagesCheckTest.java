package org.uniondraft.architecture.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.architecture.checks.PackagesCheck;

class PackagesCheckTest {

    private static final String SOURCES = "bundles/core/org.uniondraft.core/src/org/uniondraft/core/";

    private final PackagesCheck check = new PackagesCheck();

    @TempDir
    Path root;

    private Fixture core(String... headers) {
        return new Fixture(root).bundle("bundles/core", "org.uniondraft.core", headers)
                .file(SOURCES + "text/Nearest.java", "package org.uniondraft.core.text;\n");
    }

    @Test
    void versionedOrInternalIsFine() {
        core("Export-Package: org.uniondraft.core.text;version=\"0.1.0\",",
                " org.uniondraft.core.internal;x-friends:=\"org.uniondraft.core.tests\",",
                " org.uniondraft.core.deep.internal;x-internal:=true")
                .file(SOURCES + "internal/A.java", "package org.uniondraft.core.internal;\n")
                .file(SOURCES + "deep/internal/A.java", "package org.uniondraft.core.deep.internal;\n").keeps(check);
    }

    @Test
    void apiWithoutVersionIsFound() {
        core("Export-Package: org.uniondraft.core.text").breaks(check, "org.uniondraft.core.text", "without a version");
    }

    @Test
    void aPublicInternalPackageIsFound() {
        core("Export-Package: org.uniondraft.core.text;version=\"0.1.0\",",
                " org.uniondraft.core.internal;version=\"0.1.0\"")
                .file(SOURCES + "internal/A.java", "package org.uniondraft.core.internal;\n")
                .breaks(check, "org.uniondraft.core.internal", "x-internal");
    }

    @Test
    void aPackageThatIsNotThereIsFound() {
        core("Export-Package: org.uniondraft.core.text;version=\"0.1.0\",", " org.uniondraft.core.gone;version=\"0.1.0\"")
                .breaks(check, "org.uniondraft.core.gone");
    }

    @Test
    void aPackageThatIsExportedTwiceIsFound() {
        core("Export-Package: org.uniondraft.core.text;version=\"0.1.0\",", " org.uniondraft.core.text;version=\"0.1.0\"")
                .breaks(check, "exported twice");
    }

    @Test
    void aPackageThatIsNotNamedIsFound() {
        core().breaks(check, "org.uniondraft.core.text", "not in Export-Package");
    }
}
