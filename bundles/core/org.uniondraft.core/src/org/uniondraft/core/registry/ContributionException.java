package org.uniondraft.core.registry;

/** A contribution of a plug-in is not as its extension point wants it. The message is localised and fits into a sentence. */
public final class ContributionException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, localised, without the plug-in and the contribution
     * @param cause the cause, or null
     */
    public ContributionException(String message, Throwable cause) {
        super(message, cause);
    }
}
