package org.uniondraft.core.tests.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.files.FileStamp;

class FileStampTest {

    @TempDir
    Path folder;

    @Test
    void noticesOtherBytesAndNothingElse() throws Exception {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "abc");
        FileStamp stamp = FileStamp.of(file);
        assertEquals(3, stamp.size());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", stamp.digest());
        assertEquals(stamp, FileStamp.of(file, Files.readAllBytes(file)));
        assertFalse(stamp.hasChanged(file));

        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertFalse(stamp.hasChanged(file), "touched, but the same bytes");
        Files.writeString(file, "abd");
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertTrue(stamp.hasChanged(file), "other bytes of the same number");
        Files.writeString(file, "abcd");
        assertTrue(stamp.hasChanged(file));
        Files.delete(file);
        assertTrue(stamp.hasChanged(file), "gone");
    }
}
