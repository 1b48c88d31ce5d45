package org.uniondraft.architecture.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.architecture.checks.JavadocCheck;

class JavadocCheckTest {

    private final JavadocCheck check = new JavadocCheck();

    @TempDir
    Path root;

    private Fixture api(String code) {
        return new Fixture(root)
                .bundle("bundles/core", "org.uniondraft.core", "Export-Package: org.uniondraft.core.text;version=\"0.1.0\",",
                        " org.uniondraft.core.internal;x-internal:=true")
                .file("bundles/core/org.uniondraft.core/src/org/uniondraft/core/text/A.java",
                        "package org.uniondraft.core.text;\n" + code + "\n");
    }

    @Test
    void whatIsDocumentedOrHiddenIsFine() {
        api("""
                /** A. */
                public class A {
                    void hidden() { }
                    /** B. */
                    public record B(int b) {
                        @Override
                        public String toString() { return ""; }
                    }
                    /** C. */
                    public interface C {
                        /** D. */
                        void d();
                    }
                }""").file("bundles/core/org.uniondraft.core/src/org/uniondraft/core/internal/B.java",
                "package org.uniondraft.core.internal;\npublic class B { }\n").keeps(check);
    }

    @Test
    void aTypeIsFound() {
        api("public class A { }").breaks(check, "A.java:2", "A has no Javadoc");
    }

    @Test
    void aTypeInATypeIsFound() {
        api("/** A. */ public class A {\n    public enum B { C }\n}").breaks(check, "A.java:3", "B has no Javadoc");
    }

    @Test
    void aMethodIsFound() {
        api("/** A. */ public class A {\n    public void b() { }\n}").breaks(check, "A.java:3", "b has no Javadoc");
    }

    @Test
    void aMethodOfAnInterfaceIsFound() {
        api("/** A. */ public interface A {\n    // no\n    void b();\n}").breaks(check, "A.java:4", "b has no Javadoc");
    }
}
