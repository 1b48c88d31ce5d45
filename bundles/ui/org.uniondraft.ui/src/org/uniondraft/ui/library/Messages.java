package org.uniondraft.ui.library;

import org.eclipse.osgi.util.NLS;

/** What the library says. */
final class Messages extends NLS {

    public static String couldNotOpen;
    public static String deleteOne;
    public static String deleteSeveral;
    public static String deletedForGood;
    public static String deletedForGoodQuestion;
    public static String deletedFrom;
    public static String deletedKept;
    public static String deletedKeptForEver;
    public static String deletedPaper;
    public static String deletedRestore;
    public static String deletedTitle;
    public static String deletedWhen;
    public static String filter;
    public static String filterTip;
    public static String folderName;
    public static String folderNotMade;
    public static String later;
    public static String library;
    public static String lookingForUnsaved;
    public static String noKind;
    public static String noYear;
    public static String notDone;
    public static String purging;
    public static String recover;
    public static String recoverQuestion;
    public static String recoverTitle;
    public static String scanning;
    public static String unreadable;
    public static String welcomeName;
    public static String year;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
