package org.uniondraft.ui.library.handlers;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.history.VersionKeeper;
import org.uniondraft.ui.library.LibraryFiles;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.library.OpenPapers;
import org.uniondraft.ui.library.PaperEntry;

/** Gives the file of a paper another name. */
public final class RenameHandler extends LibraryHandler {

    @Override
    protected void run(LibraryView view, List<PaperEntry> selected) {
        if (selected.size() != 1) {
            return;
        }
        PaperEntry paper = selected.getFirst();
        InputDialog dialog = new InputDialog(view.getSite().getShell(), Messages.renameTitle, Messages.renameMessage,
                paper.name(), RenameHandler::problem);
        if (dialog.open() == Window.OK && !dialog.getValue().strip().equals(paper.name())) {
            rename(view, paper, dialog.getValue().strip());
        }
    }

    private static String problem(String name) {
        String wanted = name.strip();
        return wanted.isEmpty() ? Messages.renameEmpty
                : LibraryFiles.toName(wanted).equals(wanted) ? null : Messages.renameForbidden;
    }

    private static void rename(LibraryView view, PaperEntry paper, String name) {
        try {
            boolean wasOpen = close(view, paper).isPresent();
            Path renamed = LibraryFiles.rename(paper.file(), name);
            VersionKeeper.get().moved(paper.file(), renamed);
            view.select(renamed);
            if (wasOpen) {
                OpenPapers.open(view.getSite().getPage(), renamed);
            }
        } catch (StillOpen e) {
            // The user thought better of it.
            return;
        } catch (FileAlreadyExistsException e) {
            UiLog.show(view.getSite().getShell(), NLS.bind(Messages.renameTaken, name), e);
        } catch (IOException e) {
            UiLog.show(view.getSite().getShell(), NLS.bind(Messages.notRenamed, paper.name()), e);
        }
    }
}
