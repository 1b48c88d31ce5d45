package org.uniondraft.ui;

import org.eclipse.osgi.util.NLS;

/** The messages that several parts of the user interface share. */
public final class Messages extends NLS {

    public static String autosave;
    public static String commandFailed;
    public static String couldNotOpen;
    public static String pageOverview;
    public static String pageSections;
    public static String redo;
    public static String redoOf;
    public static String saveAs;
    public static String undo;
    public static String undoOf;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
