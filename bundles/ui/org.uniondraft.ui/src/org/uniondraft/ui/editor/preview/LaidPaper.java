package org.uniondraft.ui.editor.preview;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.compose.Composer;
import org.uniondraft.docx.PaperProfiles;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.ProfileException;
import org.uniondraft.docx.pages.PaperPages;
import org.uniondraft.docx.pages.PrintedPage;
import org.uniondraft.model.Document;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.session.PaperSession;

/**
 * The pages of an open paper. They are laid out in the background, from a copy, when somebody asks; the last ones stay
 * until the next ones are there. Belongs to the thread of the display.
 */
public final class LaidPaper {

    /**
     * The pages as they were laid out last.
     *
     * @param pages the pages, at least one
     * @param profile the profile they are laid out by
     */
    public record Laid(List<PrintedPage> pages, LayoutProfile profile) {
    }

    private final PaperSession session;
    private final Display display;
    private final PaperProfiles profiles = new PaperProfiles(Catalogs.platform());
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final CommandStackListener changed = event -> stale();
    private Laid laid;
    private String problem;
    private Job job;
    private boolean isStale = true;
    private boolean isDisposed;

    /**
     * Follows a paper.
     *
     * @param session the paper
     * @param display the display, whose thread this is called in
     */
    public LaidPaper(PaperSession session, Display display) {
        this.session = session;
        this.display = display;
        session.addCommandListener(changed);
    }

    private void stale() {
        display.execute(() -> isStale = true);
    }

    /** Asks for the pages of the paper as it is now; listeners are told when they are there, if they are not already. */
    public void request() {
        if (!isStale || isDisposed) {
            return;
        }
        isStale = false;
        if (job != null) {
            job.cancel();
        }
        Document copy = EcoreUtil.copy(session.document());
        job = Job.createSystem(Messages.job, (IJobFunction) monitor -> lay(copy, monitor));
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    private IStatus lay(Document copy, IProgressMonitor monitor) {
        Laid made = null;
        String why = null;
        try {
            LayoutProfile profile = profiles.load(profiles.of(copy));
            made = new Laid(PaperPages.of(Composer.compose(copy), profile), profile);
        } catch (IOException | ProfileException | RuntimeException e) {
            UiLog.log(e.getMessage(), e);
            why = String.valueOf(e.getMessage());
        }
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        Laid result = made;
        String failure = why;
        display.execute(() -> {
            if (!isDisposed && !monitor.isCanceled()) {
                laid = result == null ? laid : result;
                problem = failure;
                listeners.forEach(Runnable::run);
            }
        });
        return Status.OK_STATUS;
    }

    /** {@return the pages, or nothing as long as there are none} */
    public Optional<Laid> current() {
        return Optional.ofNullable(laid);
    }

    /** {@return why the paper could not be laid out as it is now, if so; localised} */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** {@return which profiles there are} */
    public PaperProfiles profiles() {
        return profiles;
    }

    /**
     * Adds something that is told when there are new pages.
     *
     * @param listener what is run, in the thread of the display
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Removes something that was told of new pages.
     *
     * @param listener what was added before
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Stops following the paper. */
    public void dispose() {
        isDisposed = true;
        listeners.clear();
        session.removeCommandListener(changed);
        if (job != null) {
            job.cancel();
        }
    }
}
