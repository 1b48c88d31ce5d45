package org.uniondraft.cli.args;

/** A command line that is not understood. The message is localised and says what to write instead where that is known. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what is wrong, a localised sentence
     */
    public UsageException(String message) {
        super(message);
    }
}
