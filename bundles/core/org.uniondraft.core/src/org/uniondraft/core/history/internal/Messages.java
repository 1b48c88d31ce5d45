package org.uniondraft.core.history.internal;

import org.eclipse.osgi.util.NLS;

/** The messages about the versions of papers. */
public final class Messages extends NLS {

    public static String versionsFailed;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
