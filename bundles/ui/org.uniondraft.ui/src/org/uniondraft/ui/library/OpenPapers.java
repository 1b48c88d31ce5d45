package org.uniondraft.ui.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.PaperInput;

/** Opens papers in editors, and finds the editors in which they are open. */
public final class OpenPapers {

    private OpenPapers() {
    }

    /**
     * Opens a paper, or brings its editor to the front.
     *
     * @param page where
     * @param file its file
     * @return the editor; empty if the paper could not be opened, which the user has been told
     */
    public static Optional<PaperEditor> open(IWorkbenchPage page, Path file) {
        try {
            IEditorPart editor = page.openEditor(new PaperInput(file), PaperEditor.ID);
            LibrarySettings.addRecent(file);
            return editor instanceof PaperEditor paper ? Optional.of(paper) : Optional.empty();
        } catch (PartInitException e) {
            UiLog.show(page.getWorkbenchWindow().getShell(), Messages.couldNotOpen, e);
            return Optional.empty();
        }
    }

    /**
     * Finds the editor of a paper.
     *
     * @param page where
     * @param file its file
     * @return the editor; empty if it is not open
     */
    public static Optional<IEditorPart> editorOf(IWorkbenchPage page, Path file) {
        return Optional.ofNullable(page.findEditor(new PaperInput(file)));
    }

    /**
     * Shows a file in the file manager of the system.
     *
     * @param file the file, or a folder
     * @return whether the system could be asked
     */
    public static boolean reveal(Path file) {
        Path folder = Files.isDirectory(file) ? file : file.getParent();
        return Program.launch(folder.toString());
    }
}
