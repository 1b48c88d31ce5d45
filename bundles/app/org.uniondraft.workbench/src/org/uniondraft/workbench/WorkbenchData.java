package org.uniondraft.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.FrameworkUtil;

/** The folder in which the workbench keeps what the user has set up: below the home of the user, whoever owns the program. */
final class WorkbenchData {

    private static final String STAMP = "layout-of";

    private WorkbenchData() {
    }

    /**
     * Takes the folder for this run.
     *
     * @param location the instance location of the platform; one that is set already, as by {@code -data}, stays
     * @return false if another workbench works in it
     * @throws IOException if the folder cannot be written
     */
    static boolean claim(Location location) throws IOException {
        if (location.isSet()) {
            return location.isLocked() ? false : location.lock();
        }
        Path folder = folder();
        Files.createDirectories(folder);
        return location.set(folder.toUri().toURL(), true);
    }

    /**
     * Gives the folder of the user: below {@code %APPDATA%} on Windows, in the library of a Mac, below
     * {@code $XDG_DATA_HOME} or {@code ~/.local/share} elsewhere.
     */
    private static Path folder() {
        Path home = Path.of(System.getProperty("user.home"));
        if (Platform.OS.isWindows()) {
            return below("APPDATA", home).resolve("UnionDraft").resolve("workbench");
        }
        if (Platform.OS.isMac()) {
            return home.resolve("Library/Application Support/UnionDraft/workbench");
        }
        return below("XDG_DATA_HOME", home.resolve(".local/share")).resolve("uniondraft").resolve("workbench");
    }

    private static Path below(String variable, Path otherwise) {
        String value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }

    /**
     * Tells whether the layout that was kept is that of another version or language, whose labels and icons would come
     * back with it; from the next start on it is not.
     *
     * @return whether it has to be forgotten
     * @throws IOException if the folder cannot be written
     */
    static boolean isOutdated() throws IOException {
        Path stamp = Platform.getStateLocation(FrameworkUtil.getBundle(WorkbenchData.class)).toPath().resolve(STAMP);
        String now = FrameworkUtil.getBundle(WorkbenchData.class).getVersion() + " " + Locale.getDefault();
        if (Files.exists(stamp) && Files.readString(stamp).equals(now)) {
            return false;
        }
        Files.createDirectories(stamp.getParent());
        Files.writeString(stamp, now);
        return true;
    }
}
