package org.uniondraft.ui.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.search.PaperHits;
import org.uniondraft.core.search.PaperSearch;
import org.uniondraft.core.search.SearchQuery;
import org.uniondraft.ui.library.LibraryFiles;

/** Looks through the papers of a folder. */
final class SearchJob extends Job {

    /** More places than anybody looks through; a search that finds more was not meant. */
    static final int MOST_PLACES = 10_000;

    /**
     * How a search ended.
     *
     * @param looked how many papers were looked into
     * @param papers in how many of them something was found
     * @param places how many places were found
     * @param unreadable how many papers could not be read
     * @param stopped whether it was stopped by the user
     */
    record Outcome(int looked, int papers, int places, int unreadable, boolean stopped) {
    }

    /** Is told what a search finds, in another thread than that of the display. */
    interface Listener {

        /** Something was found in a paper. */
        void found(PaperHits hits);

        /** The search ended. */
        void done(Outcome outcome);
    }

    private final Path folder;
    private final SearchQuery query;
    private final Listener listener;
    private int looked;
    private int papers;
    private int places;
    private int unreadable;

    /**
     * Makes a job.
     *
     * @param folder the folder
     * @param query what to look for
     * @param listener told of what is found
     */
    SearchJob(Path folder, SearchQuery query, Listener listener) {
        super(NLS.bind(Messages.searching, query.text()));
        this.folder = folder;
        this.query = query;
        this.listener = listener;
        // A job that is cancelled before it began does not run, and its end is told all the same.
        addJobChangeListener(IJobChangeListener.onDone(event -> listener.done(new Outcome(looked, papers, places, unreadable,
                event.getResult().getSeverity() == IStatus.CANCEL))));
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<Path> files;
        try {
            files = LibraryFiles.list(folder).stream().sorted().toList();
        } catch (IOException e) {
            // A folder that is gone, or on a drive that is, has no papers now.
            files = List.of();
        }
        PaperSearch search = new PaperSearch(query);
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        for (Path file : files) {
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            if (places >= MOST_PLACES) {
                break;
            }
            progress.subTask(NLS.bind(Messages.searchingFile, ++looked, files.size()));
            try {
                Optional<PaperHits> hits = search.in(file);
                if (hits.isPresent()) {
                    papers++;
                    places += hits.get().hits().size();
                    listener.found(hits.get());
                }
            } catch (DocumentException e) {
                // The library shows such a paper as one that cannot be read, and why.
                unreadable++;
            }
            progress.worked(1);
        }
        return Status.OK_STATUS;
    }
}
