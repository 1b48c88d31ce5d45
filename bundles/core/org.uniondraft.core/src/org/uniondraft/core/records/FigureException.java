package org.uniondraft.core.records;

/** A formula of a figure or a sentence template is faulty. The message is localised and names the table and the formula. */
public final class FigureException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int column;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, localised, with the table, the figure and the place
     * @param column where in the formula, from 1; 0 if it is not known
     * @param cause the cause, or null
     */
    public FigureException(String message, int column, Throwable cause) {
        super(message, cause);
        this.column = column;
    }

    /** {@return where in the formula the fault is, from 1; 0 if it is not known} */
    public int column() {
        return column;
    }
}
