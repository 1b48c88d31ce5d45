package org.uniondraft.core.persistence;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import org.uniondraft.core.files.FileStamp;
import org.uniondraft.model.Document;

/**
 * A document as it came from a file.
 *
 * @param document the document; it lies in a resource that keeps its ids unique
 * @param file the file it belongs to
 * @param problems what could not be read, in the order of the file; empty for a sound file
 * @param stamp what the file was when it was read; null if it is not there, as for a paper that was recovered but never
 *        saved
 * @param convertedFrom the format version of the file if it was an older one
 */
public record LoadedDocument(Document document, Path file, List<LoadProblem> problems, FileStamp stamp,
        OptionalInt convertedFrom) {

    /** Copies the problems. */
    public LoadedDocument {
        Objects.requireNonNull(document);
        problems = List.copyOf(problems);
    }

    /**
     * Tells whether the document may not be saved over its file, because the file holds more than could be read.
     * {@link DocumentFiles#save} refuses it too; saving under another name is allowed.
     *
     * @return whether it is so
     */
    public boolean saveBlocked() {
        return problems.stream().anyMatch(LoadProblem::isError);
    }
}
