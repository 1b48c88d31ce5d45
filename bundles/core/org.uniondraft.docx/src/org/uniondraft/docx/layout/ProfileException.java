package org.uniondraft.docx.layout;

/** A profile file that cannot be used. The message is for the user: it names the file, the line and what to do. */
public final class ProfileException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message the message for the user, translated
     */
    public ProfileException(String message) {
        super(message);
    }

    /**
     * Makes an exception.
     *
     * @param message the message for the user, translated
     * @param cause what went wrong below
     */
    public ProfileException(String message, Throwable cause) {
        super(message, cause);
    }
}
