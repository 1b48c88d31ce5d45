package org.uniondraft.core.dropins;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;

/** The folders that plug-ins are dropped into. None of them needs to exist. */
public final class DropInFolders {

    private static final String FOLDER = "dropins";

    private DropInFolders() {
    }

    /** {@return the folder of the product, for all its users, and after it that of the user} */
    public static List<Path> all() {
        List<Path> folders = new ArrayList<>();
        Location product = Platform.getInstallLocation();
        if (product != null && product.getURL() != null) {
            try {
                folders.add(Path.of(URIUtil.toURI(product.getURL())).resolve(FOLDER));
            } catch (URISyntaxException e) {
                ILog.of(DropInFolders.class).error(product.getURL().toString(), e);
            }
        }
        folders.add(ofUser());
        return folders;
    }

    /**
     * Gives the folder of the user: below {@code %APPDATA%} on Windows, below {@code $XDG_CONFIG_HOME} or {@code ~/.config}
     * elsewhere.
     *
     * @return the folder
     */
    public static Path ofUser() {
        Path home = Path.of(System.getProperty("user.home"));
        if (Platform.OS.isWindows()) {
            return below("APPDATA", home, "UnionDraft");
        }
        return below("XDG_CONFIG_HOME", home.resolve(".config"), "uniondraft");
    }

    private static Path below(String variable, Path otherwise, String name) {
        String value = System.getenv(variable);
        return (value == null || value.isBlank() ? otherwise : Path.of(value)).resolve(name).resolve(FOLDER);
    }
}
