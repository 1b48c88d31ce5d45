package org.uniondraft.check;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.core.runtime.OperationCanceledException;
import org.uniondraft.check.internal.PapersRun;
import org.uniondraft.model.Document;

/**
 * Checks papers that belong together: each by itself, and then what contradicts or is missing between them, by each
 * {@link PapersRule} that is on. What is found between two papers is a finding in both, so that it can be put right, or set
 * aside, in either.
 */
public final class PapersCheck {

    private PapersCheck() {
    }

    /**
     * Checks papers.
     *
     * @param papers the papers; only read
     * @param checkers gives what each is checked by
     * @param isFinal whether they are to be final versions
     * @param stop asked again and again whether to stop
     * @return what was found in each, in their order
     * @throws OperationCanceledException if it was told to stop
     */
    public static List<CheckResult> check(List<Document> papers, Function<Document, Checker> checkers, boolean isFinal,
            BooleanSupplier stop) {
        PapersRun run = new PapersRun(isFinal, stop);
        papers.forEach(paper -> run.add(paper, checkers.apply(paper).rules()));
        return run.run();
    }
}
