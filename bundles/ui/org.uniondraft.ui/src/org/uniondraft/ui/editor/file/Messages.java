package org.uniondraft.ui.editor.file;

import org.eclipse.osgi.util.NLS;

/** What is said about the file of a paper. */
final class Messages extends NLS {

    public static String cancel;
    public static String changed;
    public static String changedAndDirty;
    public static String changedQuestion;
    public static String changedTitle;
    public static String couldNotSave;
    public static String dismiss;
    public static String giveUpQuestion;
    public static String giveUpRecovered;
    public static String giveUpTitle;
    public static String gone;
    public static String keepMine;
    public static String keepRecovered;
    public static String lookingAtFile;
    public static String moreProblems;
    public static String overwrite;
    public static String problemInLine;
    public static String readInPart;
    public static String readWithLosses;
    public static String recovered;
    public static String reload;
    public static String reloadQuestion;
    public static String saveAs;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
