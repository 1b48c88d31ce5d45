package org.uniondraft.core.persistence.internal;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.core.persistence.LoadProblem;
import org.uniondraft.core.persistence.LoadProblem.Severity;

/** Collects the problems of one file, up to a bound, so that a hostile file cannot fill the memory with them. */
final class ProblemLog {

    private final List<LoadProblem> problems = new ArrayList<>();
    private final boolean withPlaces;
    private boolean full;

    /**
     * Makes an empty log.
     *
     * @param withPlaces whether lines and columns mean something to the user; not so in converted text
     */
    ProblemLog(boolean withPlaces) {
        this.withPlaces = withPlaces;
    }

    void error(int line, int column, String message) {
        add(Severity.ERROR, line, column, message);
    }

    void warning(int line, int column, String message) {
        add(Severity.WARNING, line, column, message);
    }

    private void add(Severity severity, int line, int column, String message) {
        if (problems.size() < UdocFormat.MAX_PROBLEMS) {
            problems.add(new LoadProblem(severity, withPlaces ? line : 0, withPlaces ? column : 0, message));
        } else if (!full) {
            full = true;
            problems.add(new LoadProblem(Severity.ERROR, 0, 0, Messages.problemTooMany));
        }
    }

    /** {@return the problems so far} */
    List<LoadProblem> problems() {
        return List.copyOf(problems);
    }
}
