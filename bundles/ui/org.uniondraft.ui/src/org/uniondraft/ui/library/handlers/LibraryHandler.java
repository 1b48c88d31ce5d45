package org.uniondraft.ui.library.handlers;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.library.OpenPapers;
import org.uniondraft.ui.library.PaperEntry;

/** A command on the papers that are selected in the library. */
public abstract class LibraryHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            if (window.getActivePage().showView(LibraryView.ID) instanceof LibraryView view) {
                run(view, view.selected());
            }
        } catch (PartInitException e) {
            UiLog.show(window.getShell(), Messages.noLibrary, e);
        }
        return null;
    }

    /**
     * Runs the command.
     *
     * @param view the library
     * @param selected the papers
     */
    protected abstract void run(LibraryView view, List<PaperEntry> selected);

    /**
     * Closes the editor of a paper, if it is open; what is not saved is asked about.
     *
     * @return the editor that was closed; empty if there was none
     * @throws StillOpen if the user wants it to stay open
     */
    static Optional<IEditorPart> close(LibraryView view, PaperEntry paper) throws StillOpen {
        Optional<IEditorPart> editor = OpenPapers.editorOf(view.getSite().getPage(), paper.file());
        if (editor.isPresent() && !view.getSite().getPage().closeEditor(editor.get(), true)) {
            throw new StillOpen();
        }
        return editor;
    }

    /** The user wants a paper to stay open, so nothing is done with its file. */
    static final class StillOpen extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
