package org.uniondraft.ui.properties;

import org.eclipse.osgi.util.NLS;

/** The texts of the properties. */
final class Messages extends NLS {

    public static String change;
    public static String no;
    public static String notValid;
    public static String yes;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
