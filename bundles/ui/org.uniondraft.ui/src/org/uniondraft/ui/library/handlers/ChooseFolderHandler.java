package org.uniondraft.ui.library.handlers;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.DirectoryDialog;
import org.uniondraft.ui.library.LibrarySettings;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.library.PaperEntry;

/** Lets the user choose the folder of the library. */
public final class ChooseFolderHandler extends LibraryHandler {

    @Override
    protected void run(LibraryView view, List<PaperEntry> selected) {
        DirectoryDialog dialog = new DirectoryDialog(view.getSite().getShell());
        dialog.setText(Messages.folderTitle);
        dialog.setMessage(Messages.folderMessage);
        dialog.setFilterPath(view.library().folder().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            LibrarySettings.setFolder(Path.of(chosen));
        }
    }
}
