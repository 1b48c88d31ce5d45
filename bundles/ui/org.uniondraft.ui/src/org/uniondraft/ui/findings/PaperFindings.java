package org.uniondraft.ui.findings;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.widgets.Display;
import org.uniondraft.check.CheckResult;
import org.uniondraft.check.CheckSession;
import org.uniondraft.check.Checker;
import org.uniondraft.check.Finding;
import org.uniondraft.check.Fixing;
import org.uniondraft.check.QuickFixes;
import org.uniondraft.check.Suppressions;
import org.uniondraft.core.catalog.QuickFixDescriptor;
import org.uniondraft.ui.StartDelay;
import org.uniondraft.ui.session.PaperSession;

/**
 * What the checker finds in an open paper, kept up to date while it is edited: a moment after each change what it can affect
 * is checked again, in slices so short that typing does not wait. Belongs to the thread of the display.
 */
public final class PaperFindings {

    /** How long after a change checking begins: longer than people need between two keys, in milliseconds. */
    private static final int PAUSE = 250;
    /** How long one slice may take, in nanoseconds: half of what a display frame of 60 Hz has. */
    private static final long SLICE = 8_000_000;
    private static final CheckResult NOTHING = new CheckResult(List.of(), List.of());

    private final PaperSession session;
    private final Display display;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final CommandStackListener changed = event -> schedule(PAUSE);
    private final Runnable slice = this::slice;
    private Checker checker;
    private CheckSession checking;
    private boolean isDisposed;

    /**
     * Begins to check a paper.
     *
     * @param session the paper
     * @param display the display, whose thread this is called in
     */
    public PaperFindings(PaperSession session, Display display) {
        this.session = session;
        this.display = display;
        session.addCommandListener(changed);
        restart();
    }

    /** Checks everything again with the settings and word lists as they are now. */
    public void restart() {
        if (checking != null) {
            checking.close();
        }
        checking = null;
        // The paper is to be seen first, even before the rules are read.
        StartDelay.run(display, PAUSE, slice);
    }

    private void schedule(int delay) {
        display.execute(() -> {
            if (!isDisposed) {
                display.timerExec(delay, slice);
            }
        });
    }

    private void slice() {
        if (isDisposed) {
            return;
        }
        if (checking == null) {
            open();
            display.timerExec(1, slice);
            return;
        }
        long end = System.nanoTime() + SLICE;
        if (checking.update(() -> System.nanoTime() > end)) {
            listeners.forEach(Runnable::run);
        } else {
            display.timerExec(1, slice);
        }
    }

    private void open() {
        checker = Checker.ofUser(session.document());
        checking = checker.open(session.document(), false);
    }

    /** {@return what was found when everything was last checked; nothing before the first time} */
    public CheckResult result() {
        return checking == null ? NOTHING : checking.result();
    }

    /** {@return whether the result is that of the paper as it is now} */
    public boolean isCurrent() {
        return checking != null && checking.isCurrent();
    }

    /** {@return the paper} */
    public PaperSession session() {
        return session;
    }

    /**
     * Adds something that is told when there is a new result.
     *
     * @param listener what is run, in the thread of the display
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Removes something that was told of results.
     *
     * @param listener what was added before
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /**
     * Lists the quick fixes of a finding.
     *
     * @param finding the finding
     * @return the fixes of its rule, the first one first
     */
    public List<QuickFixDescriptor> fixes(Finding finding) {
        return fixes().of(finding.rule());
    }

    private QuickFixes fixes() {
        if (checking == null) {
            open();
        }
        return QuickFixes.of(checker);
    }

    /**
     * Puts one finding right, as one step.
     *
     * @param finding the finding
     * @param fix a fix of its rule
     * @return whether it was put right
     */
    public boolean fix(Finding finding, QuickFixDescriptor fix) {
        return run(fixes().one(session.document(), false, finding, fix)) > 0;
    }

    /**
     * Puts all findings of a rule right, as one step.
     *
     * @param fix a fix of the rule
     * @return how many were put right
     */
    public int fixAll(QuickFixDescriptor fix) {
        return run(fixes().all(session.document(), false, fix));
    }

    /**
     * Puts all right that needs no questions, as one step.
     *
     * @return how many findings were put right
     */
    public int fixAll() {
        return run(fixes().all(session.document(), false, fixes().mechanical()));
    }

    private int run(Fixing fixing) {
        session.commitPendingEdits();
        session.execute(fixing.command());
        return fixing.applied();
    }

    /**
     * Sets a finding aside in the paper.
     *
     * @param finding the finding
     * @param reason why, in the words of the user
     */
    public void suppress(Finding finding, String reason) {
        session.execute(Suppressions.suppress(session.document(), finding, reason));
    }

    /** Stops checking. */
    public void dispose() {
        isDisposed = true;
        listeners.clear();
        session.removeCommandListener(changed);
        if (checking != null) {
            checking.close();
        }
        if (!display.isDisposed()) {
            display.timerExec(-1, slice);
        }
    }
}
