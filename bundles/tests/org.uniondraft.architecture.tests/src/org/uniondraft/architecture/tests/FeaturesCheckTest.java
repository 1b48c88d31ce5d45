package org.uniondraft.architecture.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.architecture.checks.FeaturesCheck;

class FeaturesCheckTest {

    private static final String CORE = "<plugin id=\"org.uniondraft.core\"/>";

    private final FeaturesCheck check = new FeaturesCheck();

    @TempDir
    Path root;

    private Fixture feature(String plugins) {
        return new Fixture(root).bundle("bundles/core", "org.uniondraft.core")
                .bundle("bundles/tests", "org.uniondraft.core.tests")
                .file("features/f/feature.xml", "<feature id=\"f\">" + plugins + "</feature>\n");
    }

    @Test
    void whatIsShippedOnceIsFine() {
        feature(CORE + "<plugin id=\"org.uniondraft.core.source\"/><plugin id=\"org.eclipse.swt\" os=\"linux\"/>"
                + "<plugin id=\"org.eclipse.swt\" os=\"win32\"/>").keeps(check);
    }

    @Test
    void aForgottenBundleIsFound() {
        feature("").breaks(check, "org.uniondraft.core: is in no feature");
    }

    @Test
    void aBundleThatIsNamedTwiceIsFound() {
        feature(CORE + CORE).breaks(check, "names org.uniondraft.core twice");
    }

    @Test
    void aBundleThatIsGoneIsFound() {
        feature(CORE + "<plugin id=\"org.uniondraft.gone\"/>").breaks(check, "there is no org.uniondraft.gone");
    }

    @Test
    void aBrokenFeatureIsFound() {
        feature(CORE).file("features/g/feature.xml", "<feature>\n").breaks(check, "not well-formed");
    }
}
