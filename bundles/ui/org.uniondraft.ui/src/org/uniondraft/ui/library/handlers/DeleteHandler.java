package org.uniondraft.ui.library.handlers;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.library.PaperEntry;

/** Deletes the selected papers; undo brings them back, so nothing is asked. */
public final class DeleteHandler extends LibraryHandler {

    @Override
    protected void run(LibraryView view, List<PaperEntry> selected) {
        List<PaperEntry> closed = new ArrayList<>();
        for (PaperEntry paper : selected) {
            try {
                close(view, paper);
                closed.add(paper);
            } catch (StillOpen e) {
                // This one stays, and with it its file.
                continue;
            }
        }
        view.delete(closed);
    }
}
