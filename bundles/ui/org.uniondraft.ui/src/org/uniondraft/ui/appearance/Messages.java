package org.uniondraft.ui.appearance;

import org.eclipse.osgi.util.NLS;

/** The messages of the appearance. */
final class Messages extends NLS {

    public static String dark;
    public static String light;
    public static String notKept;
    public static String system;
    public static String theme;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
