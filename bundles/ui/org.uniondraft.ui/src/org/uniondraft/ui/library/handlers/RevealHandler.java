package org.uniondraft.ui.library.handlers;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.library.OpenPapers;
import org.uniondraft.ui.library.PaperEntry;

/** Shows the folder of the selected paper, else that of the library, in the file manager of the system. */
public final class RevealHandler extends LibraryHandler {

    @Override
    protected void run(LibraryView view, List<PaperEntry> selected) {
        Path place = selected.isEmpty() ? view.library().folder() : selected.getFirst().file();
        if (!OpenPapers.reveal(place)) {
            MessageDialog.openInformation(view.getSite().getShell(), Messages.revealTitle, place.toString());
        }
    }
}
