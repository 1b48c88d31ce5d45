package org.uniondraft.architecture.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.architecture.checks.ModulesCheck;

class ModulesCheckTest {

    private static final String LEAF = "<project/>\n";

    private final ModulesCheck check = new ModulesCheck();

    @TempDir
    Path root;

    private Fixture modules(String... names) {
        String modules = String.join("</module><module>", names);
        return new Fixture(root).file("a/pom.xml", LEAF).file("b/c/pom.xml", LEAF).file("pom.xml",
                "<project><profiles><profile><modules><module>" + modules + "</module></modules></profile></profiles></project>\n");
    }

    @Test
    void namedModulesAreFine() {
        modules("a", "b/c").keeps(check);
    }

    @Test
    void aForgottenModuleIsFound() {
        modules("a").breaks(check, "b/c", "no module");
    }

    @Test
    void aModuleThatIsGoneIsFound() {
        modules("a", "b/c", "d").breaks(check, "d: is a module and not there");
    }

    @Test
    void aBrokenPomIsFound() {
        modules("a", "b/c").file("a/pom.xml", "<project>\n").breaks(check, "a/pom.xml", "not well-formed");
    }
}
