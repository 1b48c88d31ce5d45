package org.uniondraft.core.dropins;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;
import org.uniondraft.core.files.UserFolder;

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

    /** {@return the folder of the user, in {@link UserFolder}} */
    public static Path ofUser() {
        return UserFolder.resolve(FOLDER);
    }
}
