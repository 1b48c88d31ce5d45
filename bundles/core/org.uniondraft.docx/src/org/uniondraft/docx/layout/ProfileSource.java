package org.uniondraft.docx.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A profile file, wherever it is kept.
 *
 * @param name what it is called in messages
 * @param opener opens it
 */
public record ProfileSource(String name, Opener opener) {

    /** Opens a file. */
    @FunctionalInterface
    public interface Opener {

        /**
         * Opens the file.
         *
         * @return its content, to be closed by the caller
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }

    /**
     * A file in the file system.
     *
     * @param file the file
     * @return the source
     */
    public static ProfileSource of(Path file) {
        return new ProfileSource(file.toString(), () -> Files.newInputStream(file));
    }
}
