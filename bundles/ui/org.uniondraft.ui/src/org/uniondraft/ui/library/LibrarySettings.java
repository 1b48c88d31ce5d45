package org.uniondraft.ui.library;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.uniondraft.ui.UiLog;

/** What the library remembers: its folder and the papers that were opened last. */
public final class LibrarySettings {

    /** The plug-in whose preferences they are. */
    public static final String PLUGIN = "org.uniondraft.ui";
    /** The preference for the folder, as an absolute path. */
    public static final String FOLDER = "libraryFolder";

    private static final String RECENT = "recentPapers";
    private static final int MOST_RECENT = 12;
    private static final String LINE = "\n";

    private LibrarySettings() {
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(PLUGIN);
    }

    /** {@return the folder of the library; it need not be there} */
    public static Path folder() {
        return path(node().get(FOLDER, "")).orElseGet(LibrarySettings::usualFolder);
    }

    /** {@return whether the user, or the first start, has settled on a folder} */
    public static boolean hasFolder() {
        return path(node().get(FOLDER, "")).isPresent();
    }

    /**
     * Where documents lie on this system. The folder is called as the desktop calls it, which goes by the language the
     * desktop was set up in.
     */
    private static Path usualFolder() {
        Path home = Path.of(System.getProperty("user.home"));
        return List.of("文档", "Documents").stream().map(home::resolve).filter(Files::isDirectory).findFirst().orElse(home)
                .resolve(Messages.folderName);
    }

    /**
     * Settles on a folder.
     *
     * @param folder the folder
     */
    public static void setFolder(Path folder) {
        node().put(FOLDER, folder.toAbsolutePath().normalize().toString());
        store();
    }

    /** {@return the papers that were opened last, the last one first; those that are not there any more are left out} */
    public static List<Path> recent() {
        return node().get(RECENT, "").lines().map(LibrarySettings::path).flatMap(Optional::stream)
                .filter(Files::isRegularFile).toList();
    }

    /**
     * Remembers a paper as the one that was opened last.
     *
     * @param file its file
     */
    public static void addRecent(Path file) {
        List<Path> papers = new ArrayList<>(recent());
        Path opened = file.toAbsolutePath().normalize();
        papers.remove(opened);
        papers.addFirst(opened);
        node().put(RECENT, String.join(LINE, papers.stream().limit(MOST_RECENT).map(Path::toString).toList()));
        store();
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            // From a machine of another kind, where it cannot be found anyhow.
            return Optional.empty();
        }
    }

    private static void store() {
        try {
            node().flush();
        } catch (BackingStoreException e) {
            UiLog.log(e.getMessage(), e);
        }
    }
}
