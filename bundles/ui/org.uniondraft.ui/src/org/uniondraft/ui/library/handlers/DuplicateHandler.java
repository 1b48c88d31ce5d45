package org.uniondraft.ui.library.handlers;

import java.io.IOException;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.library.LibraryFiles;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.library.PaperEntry;

/** Copies the selected papers as they were last saved. */
public final class DuplicateHandler extends LibraryHandler {

    @Override
    protected void run(LibraryView view, List<PaperEntry> selected) {
        for (PaperEntry paper : selected) {
            try {
                view.select(LibraryFiles.duplicate(paper.file(), Messages.copySuffix));
            } catch (IOException e) {
                UiLog.show(view.getSite().getShell(), NLS.bind(Messages.notCopied, paper.name()), e);
            }
        }
    }
}
