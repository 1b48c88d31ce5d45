package org.uniondraft.ui.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.history.VersionStore;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.Document;
import org.uniondraft.ui.UiLog;

/**
 * Keeps what papers are each time they are saved, in the background and in the order of saving. The workbench does not end
 * before everything is kept.
 */
public final class VersionKeeper {

    private static final class Holder {

        private static final VersionKeeper ONE = new VersionKeeper();
    }

    private interface Work {

        void in(VersionStore store) throws DocumentException;
    }

    /** What is to be done; the store is the one of the moment in which it was asked for. */
    private record Step(Path file, VersionStore store, Work work) {
    }

    private final Queue<Step> steps = new ConcurrentLinkedQueue<>();
    private final List<Consumer<Path>> listeners = new CopyOnWriteArrayList<>();
    private final Job job = new Job(Messages.keeping) {

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            for (Step step = steps.poll(); step != null; step = steps.poll()) {
                VersionKeeper.this.run(step);
            }
            return Status.OK_STATUS;
        }
    };

    private VersionKeeper() {
        job.setSystem(true);
        PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {

            @Override
            public boolean preShutdown(IWorkbench workbench, boolean forced) {
                return true;
            }

            @Override
            public void postShutdown(IWorkbench workbench) {
                finish();
            }
        });
    }

    /** {@return the one of the running workbench} */
    public static VersionKeeper get() {
        return Holder.ONE;
    }

    /**
     * Keeps what a paper is now, which is what was saved into its file. Called in the thread of the display.
     *
     * @param file the file
     * @param document the paper
     */
    public void keep(Path file, Document document) {
        try {
            byte[] content = DocumentFiles.toBytes(document);
            add(file, store -> store.keep(file, content));
        } catch (DocumentException e) {
            // The paper is saved; only its history lacks this version.
            UiLog.log(e.getMessage(), e);
        }
    }

    /**
     * Lets the versions of a paper go along with its file.
     *
     * @param from the old file
     * @param to the new file
     */
    public void moved(Path from, Path to) {
        add(to, store -> store.moved(from, to));
    }

    private void add(Path file, Work work) {
        steps.add(new Step(file, PaperHistory.store(), work));
        job.schedule();
    }

    private void run(Step step) {
        try {
            step.work().in(step.store());
            listeners.forEach(listener -> listener.accept(step.file()));
        } catch (DocumentException e) {
            UiLog.log(e.getMessage(), e);
        }
    }

    /** Waits until all that was saved so far is kept. */
    public void finish() {
        try {
            job.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Adds something that is told each time the versions of a paper have changed.
     *
     * @param listener what is told the file of the paper, in the thread of a job
     */
    public void addListener(Consumer<Path> listener) {
        listeners.add(listener);
    }

    /**
     * Removes something that was told of versions.
     *
     * @param listener what was added before
     */
    public void removeListener(Consumer<Path> listener) {
        listeners.remove(listener);
    }
}
