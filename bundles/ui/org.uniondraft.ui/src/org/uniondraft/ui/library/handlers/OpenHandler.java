package org.uniondraft.ui.library.handlers;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.ui.library.LibrarySettings;
import org.uniondraft.ui.library.OpenPapers;

/** Opens papers from wherever they lie. */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.openTitle);
        dialog.setFilterPath(LibrarySettings.folder().toString());
        dialog.setFilterExtensions(new String[] {"*." + DocumentFiles.EXTENSION});
        dialog.setFilterNames(new String[] {Messages.papers});
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            Stream.of(dialog.getFileNames()).forEach(name -> OpenPapers.open(window.getActivePage(), folder.resolve(name)));
        }
        return null;
    }
}
