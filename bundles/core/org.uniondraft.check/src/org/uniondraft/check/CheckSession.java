package org.uniondraft.check;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.uniondraft.check.internal.ChangeTracker;
import org.uniondraft.check.internal.PaperState;
import org.uniondraft.check.internal.RuleSet;
import org.uniondraft.model.Document;

/**
 * Checks a paper that is being edited: it listens to the paper, and after an edit only what the edit can affect runs again.
 * What it finds is what a check of the whole paper would find.
 * <p>
 * A session belongs to the thread that edits the paper; all its methods are called there. An edit itself costs nothing but
 * a note of what changed. {@link #update} does the work, after a keystroke in a few milliseconds. The first one, and one
 * after a change that affects everything, takes as long as a check of the whole paper, so it is done in slices: it stops
 * when it is told to, and the next call goes on where it stopped, whatever was edited in between.
 */
public final class CheckSession implements AutoCloseable {

    private final Document document;
    private final PaperState state;
    private final ChangeTracker tracker;
    private CheckResult last = new CheckResult(List.of(), List.of());

    CheckSession(Document document, boolean isFinal, RuleSet rules) {
        this.document = document;
        state = new PaperState(document, isFinal, rules);
        tracker = new ChangeTracker(state);
        document.eAdapters().add(tracker);
    }

    /**
     * Checks what changed since the last time.
     *
     * @param stop asked before each step whether to stop now; a step takes a millisecond at most in papers of usual make
     * @return whether everything is checked now; if not, {@link #result()} is still the one before
     */
    public boolean update(BooleanSupplier stop) {
        boolean done = state.run(stop);
        if (done) {
            last = state.result();
        }
        return done;
    }

    /**
     * Checks what changed since the last time, all of it.
     *
     * @return what is found now
     */
    public CheckResult update() {
        update(() -> false);
        return last;
    }

    /** {@return what was found when everything was last checked; nothing before the first time} */
    public CheckResult result() {
        return last;
    }

    /** {@return whether the result is that of the paper as it is now} */
    public boolean isCurrent() {
        return state.isCurrent();
    }

    /** {@return the paper} */
    public Document document() {
        return document;
    }

    /** {@return what quick fixes may ask about the paper; holds as long as the session is current} */
    PaperContext paper() {
        return state.paper();
    }

    /** Stops listening. The last result stays. */
    @Override
    public void close() {
        document.eAdapters().remove(tracker);
    }

    /**
     * Checks a paper once, without listening to it.
     *
     * @throws OperationCanceledException if it was told to stop
     */
    static CheckResult once(Document document, boolean isFinal, RuleSet rules, BooleanSupplier stop) {
        PaperState state = new PaperState(document, isFinal, rules);
        if (!state.run(stop)) {
            throw new OperationCanceledException();
        }
        return state.result();
    }
}
