package org.uniondraft.core.persistence;

/**
 * Something in a file that could not be read as it stands.
 *
 * @param severity how bad it is
 * @param line the line, from 1; 0 if it is not known, as in a file of an older format version
 * @param column the column behind the element or attribute in question, from 1; 0 if it is not known
 * @param message what it is, localised
 */
public record LoadProblem(Severity severity, int line, int column, String message) {

    /** How bad a problem is. */
    public enum Severity {
        /** Something the document does not need will be gone after saving, such as a comment in the XML. */
        WARNING,
        /** Content was left out: saving over the file would lose it. */
        ERROR
    }

    /** {@return whether content was left out} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
