package org.uniondraft.ui.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.uniondraft.check.Checker;
import org.uniondraft.check.FinalVersion;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.model.Document;

/** Finds out what keeps papers from going out as final versions, while the user still chooses how to export them. */
final class ObstaclesJob extends Job {

    private final List<ExportSource> sources;
    private final Consumer<Map<ExportSource, List<String>>> found;

    /**
     * Makes a job.
     *
     * @param sources the papers
     * @param found told in the thread of the job, unless it is cancelled, of the papers that cannot go out and why,
     *        localised
     */
    ObstaclesJob(List<ExportSource> sources, Consumer<Map<ExportSource, List<String>>> found) {
        super(Messages.looking);
        this.sources = sources;
        this.found = found;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Map<ExportSource, List<String>> all = new LinkedHashMap<>();
        for (ExportSource source : sources) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            List<String> obstacles = obstacles(source);
            if (!obstacles.isEmpty()) {
                all.put(source, obstacles);
            }
        }
        found.accept(all);
        return Status.OK_STATUS;
    }

    private static List<String> obstacles(ExportSource source) {
        try {
            Document document = source.load();
            return FinalVersion.obstacles(document, Checker.ofUser(document));
        } catch (DocumentException e) {
            return List.of(e.detail());
        }
    }
}
