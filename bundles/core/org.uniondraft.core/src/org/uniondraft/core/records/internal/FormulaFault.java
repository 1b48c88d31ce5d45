package org.uniondraft.core.records.internal;

/** Something in a formula that cannot be computed; the evaluation turns it into an exception with the place. */
final class FormulaFault extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes a fault.
     *
     * @param message what it is, localised
     */
    FormulaFault(String message) {
        super(message);
    }
}
