package org.uniondraft.ui.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentHead;
import org.uniondraft.ui.UiLog;

/**
 * The papers of one folder. They are looked for in a job, and read only as far as lists of them need; a file that has not
 * changed since is not read again.
 */
public final class Library {

    private final Path folder;
    private final List<Consumer<List<PaperEntry>>> listeners = new CopyOnWriteArrayList<>();
    private final Job scan = new Job(Messages.scanning) {

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            return scan(monitor);
        }
    };
    private Map<Path, PaperEntry> known = Map.of();
    private volatile List<PaperEntry> entries = List.of();
    private FolderWatch watch;

    /**
     * Makes the library of a folder.
     *
     * @param folder the folder
     */
    public Library(Path folder) {
        this.folder = folder;
        scan.setSystem(true);
        scan.setPriority(Job.SHORT);
    }

    /** {@return the folder} */
    public Path folder() {
        return folder;
    }

    /** {@return the papers as they were found last} */
    public List<PaperEntry> entries() {
        return entries;
    }

    /**
     * Adds something that is told of the papers each time they were looked for.
     *
     * @param listener what is told, in another thread
     */
    public void addListener(Consumer<List<PaperEntry>> listener) {
        listeners.add(listener);
    }

    /** Looks for the papers, now and whenever something changes in the folder. */
    public void open() {
        try {
            watch = FolderWatch.start(folder, this::refresh);
        } catch (IOException e) {
            UiLog.log(e.getMessage(), e);
        }
        refresh();
        purge();
    }

    /** What was deleted so long ago that nobody wants it back goes for good, once for each time the library is opened. */
    private void purge() {
        int days = LibrarySettings.deletedDays();
        if (days > 0 && Files.isDirectory(folder)) {
            Job job = Job.createSystem(Messages.purging, (ICoreRunnable) monitor -> {
                try {
                    DeletedFiles.purge(folder, Instant.now().minus(Duration.ofDays(days)));
                } catch (IOException e) {
                    // A file that is locked goes the next time.
                    UiLog.log(e.getMessage(), e);
                }
            });
            job.setPriority(Job.DECORATE);
            job.schedule();
        }
    }

    /** Looks for the papers again. */
    public void refresh() {
        scan.schedule();
    }

    /** Ends looking. */
    public void close() {
        listeners.clear();
        scan.cancel();
        if (watch != null) {
            watch.stop();
        }
    }

    private IStatus scan(IProgressMonitor monitor) {
        List<Path> files;
        try {
            files = LibraryFiles.list(folder);
        } catch (IOException e) {
            // A folder that is gone, or on a drive that is, has no papers now.
            files = List.of();
        }
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        Map<Path, PaperEntry> found = new HashMap<>();
        for (Path file : files) {
            progress.split(1);
            entry(file).ifPresent(entry -> found.put(file, entry));
        }
        known = found;
        List<PaperEntry> all = List.copyOf(found.values());
        entries = all;
        listeners.forEach(listener -> listener.accept(all));
        return Status.OK_STATUS;
    }

    private Optional<PaperEntry> entry(Path file) {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            // Gone since it was listed.
            return Optional.empty();
        }
        PaperEntry before = known.get(file);
        if (before != null && before.size() == attributes.size()
                && before.modified().equals(attributes.lastModifiedTime())) {
            return Optional.of(before);
        }
        return Optional.of(read(file, attributes));
    }

    private static PaperEntry read(Path file, BasicFileAttributes attributes) {
        try {
            return new PaperEntry(file, attributes.size(), attributes.lastModifiedTime(),
                    Optional.of(DocumentHead.read(file)), "");
        } catch (DocumentException e) {
            return new PaperEntry(file, attributes.size(), attributes.lastModifiedTime(), Optional.empty(), e.detail());
        }
    }
}
