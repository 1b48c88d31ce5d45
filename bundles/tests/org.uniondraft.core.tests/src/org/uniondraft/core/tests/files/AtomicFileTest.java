package org.uniondraft.core.tests.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.files.AtomicFile;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Category;
import org.uniondraft.core.files.DocumentException.Reason;

class AtomicFileTest {

    @TempDir
    Path folder;

    @Test
    void writesANewFileAndNothingElse() throws Exception {
        Path file = folder.resolve("新文件.txt");
        AtomicFile.write(file, content("一"));
        assertEquals("一", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void keepsThePreviousContentIfAsked() throws Exception {
        Path file = folder.resolve("a.txt");
        AtomicFile.write(file, true, content("1"));
        assertEquals(List.of(file), files());
        AtomicFile.write(file, true, content("2"));
        AtomicFile.write(file, true, content("3"));
        assertEquals("3", Files.readString(file));
        assertEquals("2", Files.readString(AtomicFile.backupOf(file)));
        assertEquals(2, files().size());
    }

    @Test
    void aFailureHalfWayLeavesEverythingAsItWas() throws Exception {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "old");
        DocumentException e = assertThrows(DocumentException.class, () -> AtomicFile.write(file, true, out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("no space left on device");
        }));
        assertEquals(Reason.UNWRITABLE, e.reason());
        assertEquals(Category.OUTPUT, e.category());
        assertEquals(file, e.file());
        assertTrue(e.getMessage().contains("no space left on device"), e.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aFaultOfTheWriterComesThroughAndLeavesEverythingAsItWas() throws Exception {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "old");
        IllegalStateException fault = new IllegalStateException("fault");
        assertSame(fault, assertThrows(IllegalStateException.class, () -> AtomicFile.write(file, out -> {
            throw fault;
        })));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aReadOnlyFileStays() throws Exception {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "old");
        assertTrue(file.toFile().setReadOnly());
        try {
            DocumentException e = assertThrows(DocumentException.class, () -> AtomicFile.write(file, content("new")));
            assertEquals(Reason.UNWRITABLE, e.reason());
            assertEquals("old", Files.readString(file));
            assertEquals(List.of(file), files());
        } finally {
            assertTrue(file.toFile().setWritable(true));
        }
    }

    @Test
    void aMissingFolderAndAFolderOfTheSameNameAreSaid() throws Exception {
        Path missing = folder.resolve("missing/a.txt");
        assertTrue(assertThrows(DocumentException.class, () -> AtomicFile.write(missing, content("x"))).getMessage()
                .contains(missing.getParent().toString()));
        Path taken = Files.createDirectory(folder.resolve("taken"));
        assertThrows(DocumentException.class, () -> AtomicFile.write(taken, content("x")));
        assertEquals(List.of(taken), files());
    }

    @Test
    void aBackupThatCannotBeMadeStopsTheWriting() throws Exception {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "old");
        Path inTheWay = Files.createDirectories(AtomicFile.backupOf(file).resolve("full"));
        assertThrows(DocumentException.class, () -> AtomicFile.write(file, true, content("new")));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file, inTheWay.getParent()), files());
    }

    @Test
    void permissionsAndLinksStay() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX file system");
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("a.txt"));
        AtomicFile.write(link, content("new"));
        assertTrue(Files.isSymbolicLink(link));
        assertFalse(Files.isSymbolicLink(file));
        assertEquals("new", Files.readString(file));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private static AtomicFile.Content content(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
