package org.uniondraft.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.Checker;
import org.uniondraft.check.FinalVersion;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.export.ExportRefusedException;
import org.uniondraft.core.export.ExportRequest;
import org.uniondraft.core.export.ExportResult;
import org.uniondraft.core.export.ExportService;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.registry.ContributionException;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.ui.UiLog;

/** Writes papers in an output format, in the background, one after the other; one that fails does not stop the others. */
final class ExportJob extends Job {

    /**
     * A paper to be written.
     *
     * @param source the paper
     * @param target the file to write
     */
    record Order(ExportSource source, Path target) {
    }

    /**
     * What became of a paper.
     *
     * @param order the paper
     * @param result what was written; null if nothing was
     * @param problem why nothing was written, localised; null if it was
     */
    record Outcome(Order order, ExportResult result, String problem) {
    }

    private final List<Order> orders;
    private final ExportRequest request;
    private final List<Outcome> outcomes = new CopyOnWriteArrayList<>();

    /**
     * Makes a job.
     *
     * @param orders the papers
     * @param request what is asked for
     * @param done told what became of them, in another thread; of those that were come to, if the job is cancelled
     */
    ExportJob(List<Order> orders, ExportRequest request, Consumer<List<Outcome>> done) {
        super(Messages.jobName);
        this.orders = List.copyOf(orders);
        this.request = request;
        setUser(orders.size() > 1);
        addJobChangeListener(IJobChangeListener.onDone(event -> done.accept(List.copyOf(outcomes))));
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, orders.size());
        ExportService service = new ExportService(Catalogs.platform());
        for (Order order : orders) {
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            progress.subTask(NLS.bind(Messages.jobTask, order.source().name()));
            outcomes.add(export(service, order));
            progress.worked(1);
        }
        return Status.OK_STATUS;
    }

    private Outcome export(ExportService service, Order order) {
        try {
            Document document = order.source().load();
            if (request.finalVersion()) {
                // Whoever asked may have looked at another state of the paper, or not at all.
                List<String> obstacles = FinalVersion.obstacles(document, Checker.ofUser(document));
                if (!obstacles.isEmpty()) {
                    throw new ExportRefusedException(obstacles);
                }
            }
            return new Outcome(order, service.export(document, request, order.target()), null);
        } catch (ExportRefusedException e) {
            return new Outcome(order, null, String.join("\n", e.reasons()));
        } catch (DocumentException | UnknownIdException e) {
            return new Outcome(order, null, e.getMessage());
        } catch (ContributionException | RuntimeException | LinkageError e) {
            UiLog.log(NLS.bind(Messages.exportFailed, order.source().name()), e);
            return new Outcome(order, null, NLS.bind(Messages.exportFailed, order.source().name()) + " " + e.getMessage());
        }
    }
}
