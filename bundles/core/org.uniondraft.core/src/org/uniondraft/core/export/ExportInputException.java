package org.uniondraft.core.export;

import java.io.IOException;
import java.nio.file.Path;

/** An export fails because of a file it reads, such as the user's own layout profile, and not because of its target. */
public final class ExportInputException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    /**
     * Makes an exception.
     *
     * @param file the file that is wrong
     * @param message what is wrong with it and where, localised
     * @param cause the cause, or null
     */
    public ExportInputException(Path file, String message, Throwable cause) {
        super(message, cause);
        this.file = file;
    }

    /** {@return the file that is wrong} */
    public Path file() {
        return file;
    }
}
