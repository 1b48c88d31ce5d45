package org.uniondraft.intake;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.internal.Messages;

/**
 * A source cannot be imported. The message is meant for the user: it is localised, complete, and names the source and,
 * where there is one, the place in it.
 */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is the matter. */
    public enum Reason {
        /** The file cannot be opened or read. */
        UNREADABLE,
        /** The source is larger than {@link ImportOptions#maxBytes()}. */
        TOO_LARGE,
        /** The source is neither text nor .docx: an archive, another office document, a picture. */
        NOT_TEXT,
        /** The source is locked with a password. */
        ENCRYPTED,
        /** The source is a .docx that is cut off or damaged, or is named like one and is none. */
        BROKEN,
        /** The source is a .docx that is made to harm its reader, or looks like that. */
        HOSTILE,
        /** The source has bytes that its encoding does not know. */
        MALFORMED_ENCODING,
        /** The source holds nothing that could be printed. */
        EMPTY
    }

    private final Reason reason;
    private final String source;
    private final int line;
    private final long offset;
    private final String detail;

    /**
     * Makes an exception about a source as a whole.
     *
     * @param reason what is the matter
     * @param source the name of the source
     * @param detail what happened, as a localised sentence that does not name the source
     * @param cause the cause, or null
     */
    public ImportException(Reason reason, String source, String detail, Throwable cause) {
        super(NLS.bind(Messages.place, source, detail), cause);
        this.reason = Objects.requireNonNull(reason);
        this.source = source;
        this.line = 0;
        this.offset = -1;
        this.detail = detail;
    }

    /**
     * Makes an exception about a place in a source.
     *
     * @param reason what is the matter
     * @param source the name of the source
     * @param line the line, from 1
     * @param offset the offset of the byte, from 0
     * @param detail what happened, as a localised sentence that names neither the source nor the place
     */
    public ImportException(Reason reason, String source, int line, long offset, String detail) {
        super(NLS.bind(Messages.placeAtByte, new Object[] {source, Integer.toString(line), Long.toString(offset), detail}));
        this.reason = Objects.requireNonNull(reason);
        this.source = source;
        this.line = line;
        this.offset = offset;
        this.detail = detail;
    }

    /** {@return what is the matter} */
    public Reason reason() {
        return reason;
    }

    /** {@return the name of the source} */
    public String source() {
        return source;
    }

    /** {@return the line, from 1; 0 if the source as a whole is meant} */
    public int line() {
        return line;
    }

    /** {@return the offset of the byte, from 0; -1 if the source as a whole is meant} */
    public long offset() {
        return offset;
    }

    /** {@return what happened, localised, without the source and the place} */
    public String detail() {
        return detail;
    }
}
