package org.uniondraft.ui.library;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.uniondraft.ui.UiLog;

/**
 * Tells when something changes in a folder or below it. Several changes that come together are told once. Some file
 * systems, such as shared drives, tell nothing; so whoever listens looks again from time to time by itself.
 */
final class FolderWatch {

    private static final int QUIET_MILLISECONDS = 250;
    private static final int DEPTH = 5;

    private final Path folder;
    private final Runnable changed;
    private final WatchService service;
    private final Set<Path> watched = new HashSet<>();

    private FolderWatch(Path folder, Runnable changed) throws IOException {
        this.folder = folder;
        this.changed = changed;
        service = folder.getFileSystem().newWatchService();
    }

    /**
     * Begins to watch.
     *
     * @param folder the folder
     * @param changed what is told, in a thread of its own
     * @return what ends it
     * @throws IOException if the folder cannot be watched
     */
    static FolderWatch start(Path folder, Runnable changed) throws IOException {
        FolderWatch watch = new FolderWatch(folder, changed);
        watch.register();
        Thread.ofPlatform().daemon().name("Library of " + folder).start(watch::run);
        return watch;
    }

    /** Watches folders that have come; one that goes while it is looked at is left out. */
    private void register() throws IOException {
        Files.walkFileTree(folder, Set.of(), DEPTH, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) throws IOException {
                if (!found.equals(folder) && found.getFileName().toString().startsWith(".")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (watched.add(found)) {
                    found.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE,
                            StandardWatchEventKinds.ENTRY_MODIFY);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void run() {
        try {
            while (true) {
                for (WatchKey key = service.take(); key != null; key = service.poll(QUIET_MILLISECONDS,
                        TimeUnit.MILLISECONDS)) {
                    key.pollEvents();
                    if (!key.reset()) {
                        watched.remove(key.watchable());
                    }
                }
                register();
                changed.run();
            }
        } catch (ClosedWatchServiceException e) {
            // That is how watching ends.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // What cannot be watched any more is looked at when the library comes to the front.
            changed.run();
        }
    }

    /** Ends watching. */
    void stop() {
        try {
            service.close();
        } catch (IOException e) {
            UiLog.log(e.getMessage(), e);
        }
    }
}
