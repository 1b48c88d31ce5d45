package org.uniondraft.workbench;

import org.eclipse.osgi.util.NLS;

/** The messages of the workbench. */
final class Messages extends NLS {

    public static String alreadyOpen;
    public static String dataNotWritable;
    public static String noDisplay;
    public static String title;
    public static String titleOf;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
