package org.uniondraft.ui.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.IViewSite;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.intake.ImportWizard;

/** Takes in what is dragged into the library from the desktop: papers are copied, everything else is imported. */
final class LibraryDrop extends ViewerDropAdapter {

    private final IViewSite site;

    LibraryDrop(Viewer viewer, IViewSite site) {
        super(viewer);
        this.site = site;
        setFeedbackEnabled(false);
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return FileTransfer.getInstance().isSupportedType(type);
    }

    @Override
    public boolean performDrop(Object data) {
        if (!(data instanceof String[] names)) {
            return false;
        }
        take(Stream.of(names).map(Path::of).toList());
        return true;
    }

    /** Takes in files. */
    void take(List<Path> files) {
        List<Path> sources = new ArrayList<>();
        for (Path file : files) {
            if (LibraryFiles.isPaper(file)) {
                copy(file);
            } else if (Files.isRegularFile(file)) {
                sources.add(file);
            }
        }
        if (!sources.isEmpty()) {
            // The drag ends first: the desktop waits for it.
            site.getShell().getDisplay().asyncExec(() -> ImportWizard.open(site.getWorkbenchWindow(), sources));
        }
    }

    private void copy(Path file) {
        Path folder = LibrarySettings.folder();
        if (file.toAbsolutePath().normalize().startsWith(folder)) {
            return;
        }
        try {
            Path copy = Files.copy(file, LibraryFiles.free(folder, LibraryFiles.nameOf(file)));
            if (site.getPage().findView(LibraryView.ID) instanceof LibraryView view) {
                view.select(copy);
            }
        } catch (IOException e) {
            UiLog.show(site.getShell(), NLS.bind(Messages.notDone, file.getFileName(),
                    e.getMessage()), e);
        }
    }
}
