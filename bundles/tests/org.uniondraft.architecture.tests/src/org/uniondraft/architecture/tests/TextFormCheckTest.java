package org.uniondraft.architecture.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.architecture.checks.TextFormCheck;

class TextFormCheckTest {

    private final TextFormCheck check = new TextFormCheck();

    @TempDir
    Path root;

    @Test
    void soundTextsAndBinariesAreFine() {
        new Fixture(root).file("a.txt", "工会\n").file("b.txt", "").file("c.png", new byte[] {0, '\r', -1})
                .file("tests/encodings/d.txt", "\r\n").file(".gitignore", "out/\n").file("out/e.txt", "\r\n").keeps(check);
    }

    @Test
    void otherLineEndsAreFound() {
        new Fixture(root).file("a.txt", "a\r\nb\n").breaks(check, "a.txt", "LF");
    }

    @Test
    void aMissingLastLineEndIsFound() {
        new Fixture(root).file("a.txt", "a").breaks(check, "a.txt", "ends without");
    }

    @Test
    void aByteOrderMarkIsFound() {
        new Fixture(root).file("a.txt", "\uFEFFa\n").breaks(check, "a.txt", "byte order mark");
    }

    @Test
    void anotherEncodingIsFound() {
        new Fixture(root).file("a.txt", "\u00E9t\u00E9\n".getBytes(StandardCharsets.ISO_8859_1))
                .breaks(check, "a.txt", "UTF-8");
    }
}
