package org.uniondraft.ui.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** Deletes papers, and brings them back. */
final class DeletePapers extends AbstractOperation {

    private final List<Path> files;
    private final Runnable done;
    private final List<DeletedFiles.Deleted> deleted = new ArrayList<>();

    /**
     * Makes the operation.
     *
     * @param files the papers
     * @param context whose undo takes it back
     * @param done what is run when papers have gone or come
     */
    DeletePapers(List<Path> files, IUndoContext context, Runnable done) {
        super(files.size() == 1 ? NLS.bind(Messages.deleteOne, LibraryFiles.nameOf(files.getFirst()))
                : NLS.bind(Messages.deleteSeveral, Integer.toString(files.size())));
        this.files = new ArrayList<>(files);
        this.done = done;
        addContext(context);
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return redo(monitor, info);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return attempt(() -> {
            for (Path file : files) {
                deleted.add(DeletedFiles.delete(file));
            }
            files.clear();
        });
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        return attempt(() -> {
            for (DeletedFiles.Deleted one : deleted) {
                files.add(DeletedFiles.restore(one));
            }
            deleted.clear();
        });
    }

    private interface Step {

        void run() throws IOException;
    }

    private IStatus attempt(Step step) {
        try {
            step.run();
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.notDone, getLabel(), e.getMessage()), e);
        } finally {
            done.run();
        }
    }
}
