package org.uniondraft.ui.history;

import org.eclipse.osgi.util.NLS;

/** The messages of the history. */
final class Messages extends NLS {

    public static String added;
    public static String columnAfter;
    public static String columnBefore;
    public static String columnSaved;
    public static String columnWhat;
    public static String comparing;
    public static String differences;
    public static String keeping;
    public static String moved;
    public static String removed;
    public static String restore;
    public static String restoreFailed;
    public static String restoreQuestion;
    public static String restoreThis;
    public static String versions;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
