package org.uniondraft.core.persistence;

import java.nio.file.Path;

import org.eclipse.emf.ecore.resource.Resource;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.FileStamp;
import org.uniondraft.core.persistence.internal.DocumentStore;
import org.uniondraft.model.Document;

/**
 * Reads and writes documents ({@code .udoc}): XMI in UTF-8 with one line per element, so that version control compares
 * and merges them by the line. A document that is loaded and saved without a change gives the same bytes.
 * <p>
 * A file is hostile until it is read: no document type, no entities, nothing outside the file is followed, and size, depth
 * and number of elements are bounded. Saving replaces a file in one step or not at all.
 */
public final class DocumentFiles {

    /** The file name extension, without the dot. */
    public static final String EXTENSION = "udoc";

    private DocumentFiles() {
    }

    /**
     * Reads a document.
     *
     * @param file the file
     * @return the document with what could not be read of it; a file of an older format version comes converted
     * @throws DocumentException if the file cannot be read, is no document, or is of a newer format version
     */
    public static LoadedDocument load(Path file) throws DocumentException {
        return DocumentStore.load(file);
    }

    /**
     * Writes a document. Afterwards it belongs to this file.
     *
     * @param document the document; objects without an id get one
     * @param file the file; its folder must exist
     * @param options what to do with what is there
     * @return what the file is now
     * @throws DocumentException if the file cannot be written, holds more than was read from it, was changed by someone
     *         else, or cannot hold what is in the document; the file is as it was then
     */
    public static FileStamp save(Document document, Path file, SaveOptions options) throws DocumentException {
        return DocumentStore.save(document, file, options);
    }

    /**
     * Tells whether the file of a document was changed by someone else since it was loaded or saved.
     *
     * @param document the document
     * @return whether it was; false for a document that has no file yet, true if the file is gone
     * @throws DocumentException if the file cannot be read
     */
    public static boolean hasChangedOutside(Document document) throws DocumentException {
        return DocumentStore.hasChangedOutside(document);
    }

    /**
     * Gives a document the resource in which its ids are kept unique: objects that enter it without an id, or with one
     * that is taken, get a new one. Loading and saving do this by themselves.
     *
     * @param document the document
     * @return its resource
     */
    public static Resource adopt(Document document) {
        return DocumentStore.adopt(document);
    }

    /**
     * Gives the bytes that saving would write.
     *
     * @param document the document
     * @return the bytes
     * @throws DocumentException if a file cannot hold what is in the document
     */
    public static byte[] toBytes(Document document) throws DocumentException {
        return DocumentStore.toBytes(document, Path.of(""));
    }

    /**
     * Reads a document from bytes, such as those of a clipboard.
     *
     * @param content what {@link #toBytes} gave
     * @return the document, in no file
     * @throws DocumentException if it is no document of this format version, or something in it cannot be read
     */
    public static Document fromBytes(byte[] content) throws DocumentException {
        return DocumentStore.fromBytes(content);
    }
}
