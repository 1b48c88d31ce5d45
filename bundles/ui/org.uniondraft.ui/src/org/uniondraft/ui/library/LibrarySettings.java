package org.uniondraft.ui.library;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.uniondraft.ui.UiLog;

/** What the library remembers: its folder and the papers that were opened last. */
public final class LibrarySettings {

    /** The plug-in whose preferences they are. */
    public static final String PLUGIN = "org.uniondraft.ui";
    /** The preference for the folder, as an absolute path. */
    public static final String FOLDER = "libraryFolder";

    /** The preference for the days that deleted papers are kept; 0 for ever. */
    public static final String DELETED_DAYS = "deletedPapersDays";
    /** How many days it is where nothing was set: long enough to miss a paper of the last half of a semester. */
    public static final int USUAL_DELETED_DAYS = 60;

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
     *
     * @return the folder of the library where the user has settled on none; it need not be there
     */
    public static Path usualFolder() {
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

    /** {@return how many days deleted papers are kept; 0 for ever} */
    public static int deletedDays() {
        return node().getInt(DELETED_DAYS, USUAL_DELETED_DAYS);
    }

    /**
     * Adds something that is told when the folder becomes another one.
     *
     * @param listener what is run, in whatever thread sets it
     * @return what ends it
     */
    public static Runnable onFolderChange(Runnable listener) {
        IPreferenceChangeListener changed = event -> {
            if (FOLDER.equals(event.getKey())) {
                listener.run();
            }
        };
        IEclipsePreferences node = node();
        node.addPreferenceChangeListener(changed);
        return () -> node.removePreferenceChangeListener(changed);
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
