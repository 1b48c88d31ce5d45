package org.uniondraft.architecture.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.architecture.checks.CarelessCodeCheck;

class CarelessCodeCheckTest {

    private final CarelessCodeCheck check = new CarelessCodeCheck();

    @TempDir
    Path root;

    private Fixture method(String code) {
        return new Fixture(root).file("bundles/core/a/src/A.java", "class A {\n    void m() {\n" + code + "\n    }\n}\n");
    }

    @Test
    void carefulCodeIsFine() {
        method("try { m(); } catch (RuntimeException e) { throw new Error(\"System.out printStackTrace // T\", e); }")
                .file("bundles/app/org.uniondraft.cli/src/B.java", "class B { java.io.PrintStream s = System.out; }\n")
                .file("bundles/tests/c/src/C.java",
                        "class C { public static void main(String[] args) { System.out.println(); } }\n")
                .keeps(check);
    }

    @Test
    void aStackTraceIsFound() {
        method("new Error().printStackTrace();").breaks(check, "A.java:3", "printStackTrace");
    }

    @Test
    void anEmptyCatchIsFound() {
        method("try { m(); } catch (RuntimeException e) { /* why */ }").breaks(check, "A.java:3", "empty catch");
    }

    @Test
    void theConsoleIsFound() {
        method("System.err.println();").breaks(check, "A.java:3", "System.err");
    }

    @Test
    void whatIsPutOffIsFound() {
        method("// FIX" + "ME later").breaks(check, "A.java", "FIX" + "ME");
    }
}
