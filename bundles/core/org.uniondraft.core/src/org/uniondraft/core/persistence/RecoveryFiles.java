package org.uniondraft.core.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.files.AtomicFile;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.persistence.internal.DocumentStore;
import org.uniondraft.core.persistence.internal.Messages;
import org.uniondraft.model.Document;

/**
 * The files that unsaved work is kept in while a document is open: {@code .NAME.autosave} beside {@code NAME}. They are
 * never the document's own file, and whoever saves or closes the document discards them.
 */
public final class RecoveryFiles {

    private static final String PREFIX = ".";
    private static final String SUFFIX = ".autosave";

    private RecoveryFiles() {
    }

    /**
     * Names the recovery file of a document.
     *
     * @param file the file of the document
     * @return the recovery file
     */
    public static Path fileFor(Path file) {
        return file.resolveSibling(PREFIX + file.getFileName() + SUFFIX);
    }

    /**
     * Writes the recovery file of a document. What an ordinary file cannot hold does not keep it from being written: such
     * characters are replaced, and references to objects outside the document left out.
     *
     * @param document the document
     * @param file the file of the document, which is left alone
     * @throws DocumentException if the recovery file cannot be written
     */
    public static void write(Document document, Path file) throws DocumentException {
        write(contentOf(document), file);
    }

    /**
     * Makes the content of a recovery file, so that it can be written by another thread than the one that edits.
     *
     * @param document the document
     * @return the content
     */
    public static byte[] contentOf(Document document) {
        return DocumentStore.toRecoveryBytes(document);
    }

    /**
     * Writes a recovery file.
     *
     * @param content its content, see {@link #contentOf}
     * @param file the file of the document, which is left alone
     * @throws DocumentException if the recovery file cannot be written
     */
    public static void write(byte[] content, Path file) throws DocumentException {
        AtomicFile.write(fileFor(file), out -> out.write(content));
    }

    /**
     * Looks for the recovery file of a document.
     *
     * @param file the file of the document
     * @return what is there
     * @throws DocumentException if the folder cannot be read
     */
    public static Optional<Recovery> find(Path file) throws DocumentException {
        Path recoveryFile = fileFor(file);
        if (!Files.isRegularFile(recoveryFile)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Recovery(file, recoveryFile, Files.getLastModifiedTime(recoveryFile).toInstant()));
        } catch (IOException e) {
            throw unreadable(recoveryFile, e);
        }
    }

    /**
     * Looks for every recovery file in a folder.
     *
     * @param folder the folder
     * @return what is there, by name
     * @throws DocumentException if the folder cannot be read
     */
    public static List<Recovery> findAll(Path folder) throws DocumentException {
        List<Recovery> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path candidate : files.sorted().toList()) {
                String name = candidate.getFileName().toString();
                if (name.startsWith(PREFIX) && name.endsWith(SUFFIX)
                        && name.length() > PREFIX.length() + SUFFIX.length()) {
                    find(folder.resolve(name.substring(PREFIX.length(), name.length() - SUFFIX.length())))
                            .ifPresent(found::add);
                }
            }
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
        return found;
    }

    /**
     * Reads what a recovery file holds. The document belongs to its own file again and can be saved over it, unless that
     * file holds more than could be read in the first place. The recovery file stays until it is discarded.
     *
     * @param recovery the recovery file
     * @return the document
     * @throws DocumentException if the recovery file cannot be read
     */
    public static LoadedDocument recover(Recovery recovery) throws DocumentException {
        return DocumentStore.recover(recovery);
    }

    /**
     * Removes the recovery file of a document, if there is one.
     *
     * @param file the file of the document
     * @throws DocumentException if it cannot be removed
     */
    public static void discard(Path file) throws DocumentException {
        Path recoveryFile = fileFor(file);
        try {
            Files.deleteIfExists(recoveryFile);
        } catch (IOException e) {
            throw new DocumentException(Reason.UNWRITABLE, recoveryFile,
                    NLS.bind(Messages.recoveryNotRemoved, e.getMessage()), e);
        }
    }

    private static DocumentException unreadable(Path file, IOException e) {
        return new DocumentException(Reason.UNREADABLE, file, NLS.bind(Messages.unreadable, e.getMessage()), e);
    }
}
