package org.uniondraft.core.dropins.internal;

import org.eclipse.osgi.util.NLS;

/** The messages about plug-ins that are dropped into a folder. */
public final class Messages extends NLS {

    public static String folderUnreadable;
    public static String noPlugIn;
    public static String notInstalled;
    public static String notRemoved;
    public static String removalSlow;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
