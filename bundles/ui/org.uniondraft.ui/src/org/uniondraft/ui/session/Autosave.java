package org.uniondraft.ui.session;

import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.widgets.Display;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.ui.Messages;

/**
 * Keeps the unsaved work of an open paper beside its file, never over it. What is written is made in the thread of the
 * display, between two keystrokes; the disk is waited for elsewhere.
 */
public final class Autosave {

    /** The plug-in whose preference it is. */
    public static final String PLUGIN = "org.uniondraft.ui";
    /** The preference for the seconds from a change to its being kept; 0 for never. */
    public static final String SECONDS = "autosaveSeconds";
    /** How many seconds it is where nothing was set: little enough to be written again without regret. */
    public static final int DEFAULT_SECONDS = 10;

    private static final int MILLISECONDS = 1000;

    private final PaperSession session;
    private final Display display;
    private final CommandStackListener changed = event -> changed();
    private final Runnable keep = this::keep;
    private boolean isWaiting;
    private boolean isStopped;

    private Autosave(PaperSession session, Display display) {
        this.session = session;
        this.display = Objects.requireNonNull(display);
    }

    /**
     * Begins to keep the unsaved work of a paper.
     *
     * @param session the paper
     * @param display the display whose thread edits it
     * @return what ends it
     */
    public static Autosave start(PaperSession session, Display display) {
        Autosave autosave = new Autosave(session, display);
        session.addCommandListener(autosave.changed);
        return autosave;
    }

    /** Ends it; what was kept is left to the session. */
    public void stop() {
        isStopped = true;
        session.removeCommandListener(changed);
        if (!display.isDisposed()) {
            display.timerExec(-1, keep);
        }
    }

    private void changed() {
        int seconds = Platform.getPreferencesService().getInt(PLUGIN, SECONDS, DEFAULT_SECONDS, null);
        if (!isWaiting && !isStopped && seconds > 0) {
            isWaiting = true;
            display.execute(() -> {
                if (!isStopped) {
                    display.timerExec(seconds * MILLISECONDS, keep);
                }
            });
        }
    }

    private void keep() {
        isWaiting = false;
        if (isStopped) {
            return;
        }
        PaperSession.Kept kept = session.unsavedWork();
        Job job = new Job(Messages.autosave) {

            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    kept.write();
                    return Status.OK_STATUS;
                } catch (DocumentException e) {
                    // Nobody waits for it, and the next change tries again; so it goes to the log alone.
                    return new Status(IStatus.WARNING, PLUGIN, e.getMessage(), e);
                }
            }
        };
        job.setSystem(true);
        job.schedule();
    }
}
