package org.uniondraft.ui.intake;

import org.eclipse.osgi.util.NLS;

/** What is said when texts are imported. */
final class Messages extends NLS {

    public static String add;
    public static String allFiles;
    public static String characters;
    public static String fromFiles;
    public static String fromText;
    public static String importDescription;
    public static String importFailed;
    public static String importTitle;
    public static String importing;
    public static String kind;
    public static String notImported;
    public static String noteInLine;
    public static String notes;
    public static String pasted;
    public static String quarantine;
    public static String records;
    public static String remove;
    public static String reportMessage;
    public static String reportTitle;
    public static String saving;
    public static String sections;
    public static String texts;
    public static String title;
    public static String unplaced;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
