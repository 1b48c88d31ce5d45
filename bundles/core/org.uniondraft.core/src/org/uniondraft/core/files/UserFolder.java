package org.uniondraft.core.files;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;

/** The folder in which a user keeps what is theirs for all papers: plug-ins, word lists, settings. */
public final class UserFolder {

    private UserFolder() {
    }

    /**
     * Gives a file or folder of the user: below {@code %APPDATA%\UnionDraft} on Windows, below
     * {@code $XDG_CONFIG_HOME/uniondraft} or {@code ~/.config/uniondraft} elsewhere.
     *
     * @param name its name in the folder of the user
     * @return its path; it need not exist
     */
    public static Path resolve(String name) {
        Path home = Path.of(System.getProperty("user.home"));
        if (Platform.OS.isWindows()) {
            return below("APPDATA", home, "UnionDraft").resolve(name);
        }
        return below("XDG_CONFIG_HOME", home.resolve(".config"), "uniondraft").resolve(name);
    }

    private static Path below(String variable, Path otherwise, String name) {
        String value = System.getenv(variable);
        return (value == null || value.isBlank() ? otherwise : Path.of(value)).resolve(name);
    }
}
