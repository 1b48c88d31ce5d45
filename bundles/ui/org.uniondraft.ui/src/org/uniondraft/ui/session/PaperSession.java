package org.uniondraft.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.resource.Resource;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.LoadProblem;
import org.uniondraft.core.persistence.LoadedDocument;
import org.uniondraft.core.persistence.Recovery;
import org.uniondraft.core.persistence.RecoveryFiles;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.model.Document;
import org.uniondraft.model.edit.ModelCommandStack;
import org.uniondraft.model.edit.UnionDraftEditingDomain;

/**
 * One open paper: its document, the commands that change it, and its file. All methods are called in the thread of the
 * display. A session has no windows, so it can be tested without a display.
 */
public final class PaperSession {

    private final UnionDraftEditingDomain domain = UnionDraftEditingDomain.create();
    private final List<PendingEdit> pendingEdits = new ArrayList<>();
    private final List<Runnable> savedListeners = new CopyOnWriteArrayList<>();
    private final Document document;
    private final RecoveryFile recoveryFile;
    private List<LoadProblem> problems;
    private Path file;
    private boolean isDisposed;

    private PaperSession(LoadedDocument loaded, Path file) {
        document = loaded.document();
        problems = List.copyOf(loaded.problems());
        this.file = file;
        recoveryFile = new RecoveryFile(file);
        Resource resource = DocumentFiles.adopt(document);
        domain.getResourceSet().getResources().add(resource);
    }

    /**
     * Opens a paper.
     *
     * @param file its file
     * @return the session
     * @throws DocumentException if the file cannot be read
     */
    public static PaperSession open(Path file) throws DocumentException {
        return new PaperSession(DocumentFiles.load(file), file);
    }

    /**
     * Begins with a paper that has no file yet.
     *
     * @param document the paper
     * @param file the file that it is to be saved into
     * @return the session
     */
    public static PaperSession create(Document document, Path file) {
        return new PaperSession(new LoadedDocument(document, file, List.of(), null, OptionalInt.empty()), file);
    }

    /**
     * Opens what a recovery file holds. The paper counts as changed until it is saved.
     *
     * @param recovery the recovery file
     * @return the session
     * @throws DocumentException if the recovery file cannot be read
     */
    public static PaperSession recover(Recovery recovery) throws DocumentException {
        PaperSession session = new PaperSession(RecoveryFiles.recover(recovery), recovery.file());
        session.commands().markChanged();
        return session;
    }

    /** {@return whether the file holds more than could be read, so that the paper can only be saved as another file} */
    public boolean isSaveBlocked() {
        return problems.stream().anyMatch(LoadProblem::isError);
    }

    /** {@return the paper} */
    public Document document() {
        return document;
    }

    /** {@return what all changes of the paper go through} */
    public UnionDraftEditingDomain domain() {
        return domain;
    }

    /** {@return the commands that were run} */
    public ModelCommandStack commands() {
        return domain.getCommandStack();
    }

    /** {@return the file of the paper} */
    public Path file() {
        return file;
    }

    /** {@return what could not be read of the file; such a paper cannot be saved over it} */
    public List<LoadProblem> problems() {
        return problems;
    }

    /**
     * Changes the paper.
     *
     * @param command the command
     * @return whether it could be executed
     */
    public boolean execute(Command command) {
        if (!command.canExecute()) {
            return false;
        }
        commands().execute(command);
        return true;
    }

    /**
     * Adds something whose typing has to be put into the paper before it is saved, exported or undone.
     *
     * @param edit what holds typing; to be removed when it is disposed
     */
    public void addPendingEdit(PendingEdit edit) {
        pendingEdits.add(Objects.requireNonNull(edit));
    }

    /**
     * Removes something that held typing.
     *
     * @param edit what was added before
     */
    public void removePendingEdit(PendingEdit edit) {
        pendingEdits.remove(edit);
    }

    /** Puts all that is being typed into the paper. */
    public void commitPendingEdits() {
        List.copyOf(pendingEdits).forEach(PendingEdit::commit);
    }

    /** {@return whether the paper differs from its file} */
    public boolean isDirty() {
        return commands().isSaveNeeded();
    }

    /**
     * Adds something that is told each time the paper was saved.
     *
     * @param listener what is run
     */
    public void addSavedListener(Runnable listener) {
        savedListeners.add(listener);
    }

    /**
     * Removes something that was told of saving.
     *
     * @param listener what was added before
     */
    public void removeSavedListener(Runnable listener) {
        savedListeners.remove(listener);
    }

    /**
     * Adds something that is told of each command, as it is run, undone or redone, and when the paper was saved.
     *
     * @param listener what is told
     */
    public void addCommandListener(CommandStackListener listener) {
        commands().addCommandStackListener(listener);
    }

    /**
     * Removes something that was told of commands.
     *
     * @param listener what was added before
     */
    public void removeCommandListener(CommandStackListener listener) {
        commands().removeCommandStackListener(listener);
    }

    /**
     * Saves the paper into its file, with what is being typed.
     *
     * @param options what to do with what is there
     * @throws DocumentException if it cannot be saved; the file is as it was then, and the paper still changed
     */
    public void save(SaveOptions options) throws DocumentException {
        commitPendingEdits();
        DocumentFiles.save(document, file, options);
        afterSaving();
    }

    /**
     * Saves the paper into another file, which is its own from then on.
     *
     * @param target the other file
     * @throws DocumentException if it cannot be saved
     */
    public void saveAs(Path target) throws DocumentException {
        commitPendingEdits();
        DocumentFiles.save(document, target, new SaveOptions(true, true));
        recoveryFile.moveTo(target);
        file = target;
        problems = List.of();
        afterSaving();
    }

    private void afterSaving() throws DocumentException {
        commands().saveIsDone();
        recoveryFile.discard();
        savedListeners.forEach(Runnable::run);
    }

    /** Unsaved work that is to be kept, as it is at one moment. */
    @FunctionalInterface
    public interface Kept {

        /**
         * Keeps it; in any thread. If the paper was saved or closed in the meantime, there is nothing to keep.
         *
         * @throws DocumentException if it cannot be written
         */
        void write() throws DocumentException;
    }

    /** {@return what keeps the unsaved work beside the file, never over it; if there is none, what was kept is given up} */
    public Kept unsavedWork() {
        if (isDisposed) {
            return () -> { };
        }
        if (!isDirty()) {
            return recoveryFile::discard;
        }
        int generation = recoveryFile.generation();
        byte[] content = RecoveryFiles.contentOf(document);
        return () -> recoveryFile.write(content, generation);
    }

    /**
     * Tells whether someone else changed the file.
     *
     * @return whether it was changed or is gone
     * @throws DocumentException if the file cannot be read
     */
    public boolean hasChangedOutside() throws DocumentException {
        return DocumentFiles.hasChangedOutside(document);
    }

    /**
     * Closes the paper; what was not saved is given up.
     *
     * @throws DocumentException if its recovery file cannot be removed
     */
    public void dispose() throws DocumentException {
        isDisposed = true;
        pendingEdits.clear();
        savedListeners.clear();
        domain.dispose();
        recoveryFile.discard();
    }
}
