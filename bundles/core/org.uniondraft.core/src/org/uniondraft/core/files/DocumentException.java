package org.uniondraft.core.files;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.files.internal.Messages;

/**
 * A file could not be read or written. The message is meant for the user: it is localised, complete, and names the file
 * and, where there is one, the place in it.
 */
public final class DocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** On which side of the program the trouble is. */
    public enum Category {
        /** An input cannot be read or is not what it claims to be; exit code 3 of the command line. */
        INPUT,
        /** An output cannot be written; exit code 4 of the command line. */
        OUTPUT
    }

    /** What is the matter. */
    public enum Reason {
        /** The file cannot be opened or read. */
        UNREADABLE(Category.INPUT),
        /** The file is larger, deeper or fuller than any paper; see the limits of the reader. */
        TOO_LARGE(Category.INPUT),
        /** The file is not well-formed XML. */
        NOT_XML(Category.INPUT),
        /** The file holds a document type declaration, which no paper does and an attack would. */
        FORBIDDEN_XML(Category.INPUT),
        /** The file is XML, but not a paper. */
        NOT_A_DOCUMENT(Category.INPUT),
        /** The file was written by a newer version of the program. */
        NEWER_FORMAT(Category.INPUT),
        /** The file is of an older format version and cannot be converted. */
        CONVERSION_FAILED(Category.INPUT),
        /** The file cannot be written. */
        UNWRITABLE(Category.OUTPUT),
        /** The file was not read whole, so that saving over it would lose what is in it. */
        SAVE_BLOCKED(Category.OUTPUT),
        /** The file was changed by someone else since it was read. */
        CHANGED_OUTSIDE(Category.OUTPUT),
        /** The document holds what a file cannot hold. */
        ILLEGAL_CONTENT(Category.OUTPUT);

        private final Category category;

        Reason(Category category) {
            this.category = category;
        }

        /** {@return the category of this reason} */
        public Category category() {
            return category;
        }
    }

    private final Reason reason;
    private final transient Path file;
    private final int line;
    private final int column;
    private final String detail;

    /**
     * Makes an exception about a file as a whole.
     *
     * @param reason what is the matter
     * @param file the file
     * @param detail what happened, as a localised sentence that does not name the file
     * @param cause the cause, or null
     */
    public DocumentException(Reason reason, Path file, String detail, Throwable cause) {
        this(reason, file, 0, 0, detail, cause);
    }

    /**
     * Makes an exception about a place in a file.
     *
     * @param reason what is the matter
     * @param file the file
     * @param line the line, from 1; 0 if it is not known
     * @param column the column, from 1; 0 if it is not known
     * @param detail what happened, as a localised sentence that does not name the file
     * @param cause the cause, or null
     */
    public DocumentException(Reason reason, Path file, int line, int column, String detail, Throwable cause) {
        super(line > 0 ? NLS.bind(Messages.placeInLine, new Object[] {file, line, column, detail})
                : NLS.bind(Messages.place, file, detail), cause);
        this.reason = Objects.requireNonNull(reason);
        this.file = Objects.requireNonNull(file);
        this.line = line;
        this.column = column;
        this.detail = detail;
    }

    /** {@return what is the matter} */
    public Reason reason() {
        return reason;
    }

    /** {@return on which side of the program the trouble is} */
    public Category category() {
        return reason.category();
    }

    /** {@return the file} */
    public Path file() {
        return file;
    }

    /** {@return the line, from 1; 0 if it is not known} */
    public int line() {
        return line;
    }

    /** {@return the column, from 1; 0 if it is not known} */
    public int column() {
        return column;
    }

    /** {@return what happened, localised, without the file and the place} */
    public String detail() {
        return detail;
    }
}
