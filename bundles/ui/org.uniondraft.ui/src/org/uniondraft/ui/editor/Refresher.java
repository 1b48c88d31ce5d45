package org.uniondraft.ui.editor;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.uniondraft.ui.session.PaperSession;

/**
 * Brings a control up to date after commands: once, however many there were, and not while it cannot be seen. It ends with
 * its control.
 */
public final class Refresher {

    /** Short enough to seem immediate, long enough to let several keys go by. */
    private static final int DELAY_MILLISECONDS = 60;

    private final Control control;
    private final Runnable refresh;
    private final int delay;
    private boolean requested;
    private boolean stale;

    /**
     * Makes a refresher that follows the commands of a paper.
     *
     * @param session the paper
     * @param control what is brought up to date
     * @param refresh how
     */
    public Refresher(PaperSession session, Control control, Runnable refresh) {
        this(session, control, DELAY_MILLISECONDS, refresh);
    }

    /**
     * Makes a refresher that takes its time.
     *
     * @param session the paper
     * @param control what is brought up to date
     * @param delay how long it waits for further commands, in milliseconds
     * @param refresh how
     */
    public Refresher(PaperSession session, Control control, int delay, Runnable refresh) {
        this.control = control;
        this.refresh = refresh;
        this.delay = delay;
        CommandStackListener listener = event -> ask();
        session.addCommandListener(listener);
        control.addListener(SWT.Dispose, event -> session.removeCommandListener(listener));
    }

    private void ask() {
        if (!control.isDisposed()) {
            control.getDisplay().execute(this::request);
        }
    }

    /** Asks for a refresh, soon. */
    public void request() {
        if (!requested && !control.isDisposed()) {
            requested = true;
            control.getDisplay().timerExec(delay, this::run);
        }
    }

    private void run() {
        requested = false;
        stale = true;
        if (!control.isDisposed() && control.isVisible()) {
            catchUp();
        }
    }

    /** Refreshes now if there were commands while the control could not be seen, or a moment ago. */
    public void catchUp() {
        if ((stale || requested) && !control.isDisposed()) {
            stale = false;
            refresh.run();
        }
    }
}
