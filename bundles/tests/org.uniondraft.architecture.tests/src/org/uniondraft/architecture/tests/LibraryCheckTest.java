package org.uniondraft.architecture.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.architecture.checks.LibraryCheck;

class LibraryCheckTest {

    private final LibraryCheck check = new LibraryCheck();

    @TempDir
    Path root;

    private Fixture docx(String code) {
        return new Fixture(root).bundle("bundles/core", "org.uniondraft.docx4j")
                .bundle("bundles/core", "org.uniondraft.docx", "Require-Bundle: org.uniondraft.docx4j",
                        "Export-Package: org.uniondraft.docx;version=\"0.1.0\",",
                        " org.uniondraft.docx.internal;x-internal:=true")
                .file("bundles/core/org.uniondraft.docx/src/org/uniondraft/docx/Writer.java",
                        "package org.uniondraft.docx;\nimport org.docx4j.wml.P;\n" + code);
    }

    @Test
    void codeAndPrivatePartsMayUseIt() {
        docx("public class Writer { private P p; P q; void inside(P p) {} public void write() { P p = new P(); } }\n")
                .file("bundles/core/org.uniondraft.docx/src/org/uniondraft/docx/internal/Parts.java",
                        "package org.uniondraft.docx.internal;\npublic class Parts { public org.docx4j.wml.P p; }\n")
                .keeps(check);
    }

    @Test
    void anotherBundleThatRequiresItIsFound() {
        new Fixture(root).bundle("bundles/core", "org.uniondraft.intake", "Require-Bundle: org.uniondraft.docx4j")
                .breaks(check, "org.uniondraft.intake");
    }

    @Test
    void anotherBundleThatImportsItIsFound() {
        new Fixture(root).bundle("bundles/core", "org.uniondraft.intake", "Import-Package: org.docx4j.wml")
                .breaks(check, "org.uniondraft.intake");
    }

    @Test
    void aParameterOfThePublicApiIsFound() {
        docx("public class Writer { public void write(P p) {} }\n").breaks(check, "Writer.java", "org.docx4j.wml.P");
    }

    @Test
    void aResultOfAnInterfaceIsFound() {
        docx("public interface Writer { java.util.List<org.docx4j.wml.R> runs(); }\n").breaks(check, "org.docx4j.wml.R");
    }

    @Test
    void aComponentOfARecordIsFound() {
        docx("public record Writer(P p) { }\n").breaks(check, "org.docx4j.wml.P");
    }

    @Test
    void aSuperclassIsFound() {
        docx("public class Writer extends P { }\n").breaks(check, "org.docx4j.wml.P");
    }

    @Test
    void passingItOnIsFound() {
        new Fixture(root).bundle("bundles/core", "org.uniondraft.docx",
                "Require-Bundle: org.uniondraft.docx4j;visibility:=reexport").breaks(check, "passes docx4j on");
    }
}
