package org.uniondraft.cli;

/** What the program tells the shell. The codes are part of the contract with scripts. */
public enum ExitCode {
    /** All was done. */
    DONE,
    /** The papers were read, but what was asked is refused because of what stands in them. */
    FINDINGS,
    /** The command was not understood. */
    USAGE,
    /** An input cannot be read or is not what it claims to be. */
    INPUT,
    /** An output cannot be written. */
    OUTPUT,
    /** The program itself has a fault. */
    FAULT;

    /** {@return the number for the shell, 0 to 5} */
    public int code() {
        return ordinal();
    }

    /**
     * Joins the results of two inputs of one call.
     *
     * @param other the result of another input
     * @return the one with the higher number
     */
    public ExitCode and(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
