package org.uniondraft.ui.library;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Deletes papers so that they can come back: each is moved into a hidden folder beside it, into a folder of its own. */
public final class DeletedFiles {

    private static final String DELETED = ".deleted";
    /** The hidden folder and the one of the paper lie below that of the paper. */
    private static final int DEPTH = LibraryFiles.DEPTH + 1;

    private DeletedFiles() {
    }

    /**
     * A paper that was deleted and can come back.
     *
     * @param file where it was
     * @param kept where it is kept
     * @param when when it was deleted
     */
    public record Deleted(Path file, Path kept, Instant when) {
    }

    /**
     * Deletes a paper.
     *
     * @param file the paper
     * @return where it is kept
     * @throws IOException if it cannot be moved
     */
    public static Deleted delete(Path file) throws IOException {
        Path kept = file.resolveSibling(DELETED).resolve(UUID.randomUUID().toString()).resolve(file.getFileName());
        Files.createDirectories(kept.getParent());
        Files.move(file, kept, StandardCopyOption.ATOMIC_MOVE);
        return new Deleted(file, kept, Instant.now());
    }

    /**
     * Takes a deletion back.
     *
     * @param deleted the deleted paper
     * @return the paper: in its old place, or with another name if that was taken meanwhile
     * @throws IOException if it cannot be moved, or is not kept any more
     */
    public static Path restore(Deleted deleted) throws IOException {
        Path target = Files.exists(deleted.file())
                ? LibraryFiles.free(deleted.file().getParent(), LibraryFiles.nameOf(deleted.file())) : deleted.file();
        Files.move(deleted.kept(), target);
        removeFolders(deleted);
        return target;
    }

    /**
     * Deletes a paper for good.
     *
     * @param deleted the deleted paper; nothing happens if it is not kept any more
     * @throws IOException if it cannot be deleted
     */
    public static void deleteForGood(Deleted deleted) throws IOException {
        Files.deleteIfExists(deleted.kept());
        removeFolders(deleted);
    }

    private static void removeFolders(Deleted deleted) throws IOException {
        Files.deleteIfExists(deleted.kept().getParent());
        try {
            Files.deleteIfExists(deleted.kept().getParent().getParent());
        } catch (DirectoryNotEmptyException e) {
            // Other papers are kept there too.
            return;
        }
    }

    /**
     * Lists the deleted papers of a library.
     *
     * @param folder the folder of the library
     * @return the papers, the one that was deleted last first
     * @throws IOException if the folder itself cannot be read
     */
    public static List<Deleted> list(Path folder) throws IOException {
        List<Deleted> found = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(), DEPTH, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                if (visited.endsWith(DELETED)) {
                    addAll(visited, found);
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return visited.equals(folder) || !visited.getFileName().toString().startsWith(".")
                        ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(folder)) {
                    throw e;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(Deleted::when).reversed());
        return List.copyOf(found);
    }

    private static void addAll(Path hidden, List<Deleted> found) throws IOException {
        for (Path own : children(hidden)) {
            if (Files.isDirectory(own)) {
                // The folder was last changed when the paper was put into it.
                Instant when = Files.getLastModifiedTime(own).toInstant();
                children(own).stream().filter(LibraryFiles::isPaper)
                        .forEach(kept -> found.add(new Deleted(hidden.resolveSibling(kept.getFileName()), kept, when)));
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }

    /**
     * Deletes for good what was deleted long ago.
     *
     * @param folder the folder of the library
     * @param before what was deleted before that goes
     * @return how many papers have gone
     * @throws IOException if the folder cannot be read, or a paper cannot be deleted
     */
    public static int purge(Path folder, Instant before) throws IOException {
        List<Deleted> old = list(folder).stream().filter(deleted -> deleted.when().isBefore(before)).toList();
        for (Deleted deleted : old) {
            deleteForGood(deleted);
        }
        return old.size();
    }
}
