package org.uniondraft.core.cycle;

/** Decisions on sections that cannot be carried out together. The message is localised and names the sections. */
public final class DecisionException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what cannot be, a localised sentence
     */
    public DecisionException(String message) {
        super(message);
    }
}
