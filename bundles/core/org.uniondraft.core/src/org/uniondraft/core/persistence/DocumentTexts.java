package org.uniondraft.core.persistence;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.internal.DocumentStore;
import org.uniondraft.core.persistence.internal.TextReader;

/** The texts of a paper in the order of its file, read without making the paper of it: for looking through many papers. */
public final class DocumentTexts {

    /**
     * A text.
     *
     * @param object the id of the object it belongs to; empty if the file gives it none
     * @param path the headings it stands under, the outermost first; without their numbers, which no file holds
     * @param text the text of a heading, paragraph, item, cell, value or line
     */
    public record Text(String object, List<String> path, String text) {
    }

    private DocumentTexts() {
    }

    /**
     * Reads the bytes of a file, for {@link #read}.
     *
     * @param file the file
     * @return its bytes
     * @throws DocumentException if it cannot be read or is too large for a paper
     */
    public static byte[] bytesOf(Path file) throws DocumentException {
        return DocumentStore.bytesOf(file);
    }

    /**
     * Reads the texts of title, front matter, body, attachments and back matter. What an import kept of its source is left
     * out: it stands in the body too.
     *
     * @param content the bytes of the file
     * @param file the file, for messages
     * @param found takes each text
     * @throws DocumentException if the bytes are no document, as far as they were read until then
     */
    public static void read(byte[] content, Path file, Consumer<Text> found) throws DocumentException {
        TextReader.read(content, file, found);
    }
}
