package org.uniondraft.core.tests.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.history.Version;
import org.uniondraft.core.history.VersionStore;

class VersionStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    private Path folder;

    private VersionStore store() {
        return new VersionStore(folder.resolve("versions"), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private Path write(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void whatWasSavedIsKeptNewestFirst() throws Exception {
        VersionStore store = store();
        store.keep(write("计划.udoc", "一"));
        store.keep(write("计划.udoc", "二"));
        List<Version> versions = store.versions(folder.resolve("计划.udoc"));
        assertEquals(List.of("二", "一"), versions.stream().map(VersionStoreTest::content).toList());
        assertEquals(List.of(NOON.plusMillis(1), NOON), versions.stream().map(Version::saved).toList());
    }

    private static String content(Version version) {
        try {
            return Files.readString(version.content());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theSameContentIsNotKeptTwice() throws Exception {
        VersionStore store = store();
        store.keep(write("a.udoc", "一"));
        store.keep(write("a.udoc", "一"));
        assertEquals(1, store.versions(folder.resolve("a.udoc")).size());
    }

    @Test
    void papersHaveTheirOwnVersionsAndTakeThemAlong() throws Exception {
        VersionStore store = store();
        Path one = write("a.udoc", "一");
        store.keep(one);
        assertEquals(List.of(), store.versions(folder.resolve("b.udoc")));
        store.moved(one, folder.resolve("b.udoc"));
        assertEquals(List.of(), store.versions(one));
        assertArrayEquals("一".getBytes("UTF-8"),
                Files.readAllBytes(store.versions(folder.resolve("b.udoc")).getFirst().content()));
    }

    @Test
    void theOldestVersionsGo() throws Exception {
        VersionStore store = store();
        for (int i = 0; i <= VersionStore.KEPT; i++) {
            store.keep(write("a.udoc", "第" + i));
        }
        List<Version> versions = store.versions(folder.resolve("a.udoc"));
        assertEquals(VersionStore.KEPT, versions.size());
        assertEquals("第1", content(versions.getLast()));
    }
}
