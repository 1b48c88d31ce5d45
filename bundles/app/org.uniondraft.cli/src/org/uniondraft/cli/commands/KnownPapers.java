package org.uniondraft.cli.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.uniondraft.cli.Messages;
import org.uniondraft.cli.Session;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.Document;

/** The documents that are there already, for comparison with new ones. */
final class KnownPapers {

    /** Folders of papers lie by year and kind; links are not followed. */
    private static final int DEPTH = 8;

    private KnownPapers() {
    }

    /**
     * Lists the documents in a folder.
     *
     * @param folder the folder
     * @return its documents in the order of their names, not those in folders in it
     * @throws DocumentException if it cannot be listed
     */
    static List<Path> in(Path folder) throws DocumentException {
        return list(folder, 1);
    }

    /**
     * Lists the documents in a folder and in the folders in it.
     *
     * @param folder the folder
     * @return the documents in the order of their names
     * @throws DocumentException if it cannot be listed
     */
    static List<Path> below(Path folder) throws DocumentException {
        return list(folder, DEPTH);
    }

    private static List<Path> list(Path folder, int depth) throws DocumentException {
        if (!Files.isDirectory(folder)) {
            throw new DocumentException(Reason.UNREADABLE, folder, Messages.notAFolder, null);
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Papers::isDocument).filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new DocumentException(Reason.UNREADABLE, folder, Messages.notAFolder, e);
        }
    }

    /**
     * Leaves files out of others, under whatever spelling of their names.
     *
     * @param files the files
     * @param others those to leave out
     * @return the rest, each once
     */
    static List<Path> without(Collection<Path> files, Collection<Path> others) {
        Set<String> seen = others.stream().map(KnownPapers::key).collect(Collectors.toCollection(HashSet::new));
        return files.stream().filter(file -> seen.add(key(file))).toList();
    }

    private static String key(Path file) {
        try {
            return Outputs.key(file.toRealPath());
        } catch (IOException e) {
            // Then it is told apart by its name alone, and reading it tells what is wrong.
            return Outputs.key(file.toAbsolutePath().normalize());
        }
    }

    /**
     * Reads a document for comparison.
     *
     * @param file the file
     * @param session where it is told why it cannot be compared
     * @return the document; nothing if it cannot be read, which is no failure of what it is compared with
     */
    static Optional<Document> read(Path file, Session session) {
        try {
            return Optional.of(DocumentFiles.load(file).document());
        } catch (DocumentException e) {
            session.failed(e);
            return Optional.empty();
        }
    }
}
