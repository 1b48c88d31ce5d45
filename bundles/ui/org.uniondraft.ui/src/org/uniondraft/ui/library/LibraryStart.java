package org.uniondraft.ui.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.Recovery;
import org.uniondraft.core.persistence.RecoveryFiles;
import org.uniondraft.ui.UiLog;

/** What is done for the library when the workbench starts. */
public final class LibraryStart {

    private static final String WELCOME = "/papers/welcome.udoc";
    private static final int LISTED = 8;

    private LibraryStart() {
    }

    /**
     * Makes the folder of the library, unless the user has one, with a paper in it that says how to begin.
     *
     * @return that paper, if it was made now
     */
    public static Optional<Path> makeFolder() {
        Path folder = LibrarySettings.folder();
        if (LibrarySettings.hasFolder()) {
            return Optional.empty();
        }
        try {
            boolean isNew = !Files.exists(folder);
            Files.createDirectories(folder);
            LibrarySettings.setFolder(folder);
            return isNew ? Optional.of(makeWelcome(folder)) : Optional.empty();
        } catch (IOException e) {
            UiLog.log(NLS.bind(Messages.folderNotMade, folder), e);
            return Optional.empty();
        }
    }

    private static Path makeWelcome(Path folder) throws IOException {
        Path paper = LibraryFiles.free(folder, Messages.welcomeName);
        try (InputStream welcome = LibraryStart.class.getResourceAsStream(WELCOME)) {
            Files.copy(welcome, paper);
        }
        return paper;
    }

    /**
     * Offers to open the papers whose unsaved work was left behind by a crash. Those that come back open by themselves
     * show it anyhow; this finds the others.
     *
     * @param window the window they are opened in
     */
    public static void offerRecovery(IWorkbenchWindow window) {
        List<Path> folders = Stream.concat(Stream.of(LibrarySettings.folder()),
                LibrarySettings.recent().stream().map(Path::getParent)).distinct().toList();
        Job job = Job.createSystem(Messages.lookingForUnsaved, (ICoreRunnable) monitor -> {
            Map<Path, Recovery> found = new LinkedHashMap<>();
            folders.forEach(folder -> find(folder).forEach(recovery -> found.put(recovery.file(), recovery)));
            if (!found.isEmpty()) {
                window.getShell().getDisplay().asyncExec(() -> offer(window, List.copyOf(found.values())));
            }
        });
        job.schedule();
    }

    private static List<Recovery> find(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            List<Path> inside = LibraryFiles.list(folder).stream().map(Path::getParent).distinct().toList();
            Map<Path, Recovery> found = new LinkedHashMap<>();
            for (Path each : Stream.concat(Stream.of(folder), inside.stream()).distinct().toList()) {
                RecoveryFiles.findAll(each).forEach(recovery -> found.put(recovery.file(), recovery));
            }
            return List.copyOf(found.values());
        } catch (IOException | DocumentException e) {
            UiLog.log(e.getMessage(), e);
            return List.of();
        }
    }

    private static void offer(IWorkbenchWindow window, List<Recovery> recoveries) {
        IWorkbenchPage page = window.getActivePage();
        if (page == null) {
            return;
        }
        List<Recovery> closed = recoveries.stream()
                .filter(recovery -> OpenPapers.editorOf(page, recovery.file()).isEmpty()).toList();
        if (closed.isEmpty()) {
            return;
        }
        String names = closed.stream().limit(LISTED).map(recovery -> LibraryFiles.nameOf(recovery.file()))
                .collect(Collectors.joining("\n"));
        int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.recoverTitle,
                NLS.bind(Messages.recoverQuestion, Integer.toString(closed.size()), names), 0, Messages.recover,
                Messages.later);
        if (answer == 0) {
            closed.forEach(recovery -> OpenPapers.open(page, recovery.file()));
        }
    }
}
