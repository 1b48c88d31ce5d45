package org.uniondraft.ui.library.handlers;

import java.util.List;

import org.uniondraft.ui.library.DeletedDialog;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.library.PaperEntry;

/** Shows the papers that were deleted lately. */
public final class DeletedHandler extends LibraryHandler {

    @Override
    protected void run(LibraryView view, List<PaperEntry> selected) {
        new DeletedDialog(view.getSite().getShell(), view.library().folder(), view::select).open();
    }
}
