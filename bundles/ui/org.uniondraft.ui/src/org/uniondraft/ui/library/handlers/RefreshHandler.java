package org.uniondraft.ui.library.handlers;

import java.util.List;

import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.library.PaperEntry;

/** Looks for the papers of the library again. */
public final class RefreshHandler extends LibraryHandler {

    @Override
    protected void run(LibraryView view, List<PaperEntry> selected) {
        view.refresh();
    }
}
