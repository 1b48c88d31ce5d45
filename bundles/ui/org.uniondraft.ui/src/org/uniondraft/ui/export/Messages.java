package org.uniondraft.ui.export;

import org.eclipse.osgi.util.NLS;

/** The messages of exports. */
final class Messages extends NLS {

    public static String allBlocked;
    public static String blocked;
    public static String browse;
    public static String countExported;
    public static String countLeft;
    public static String countRefused;
    public static String describeOne;
    public static String describeSeveral;
    public static String done;
    public static String exportFailed;
    public static String exported;
    public static String format;
    public static String isFinal;
    public static String jobName;
    public static String jobTask;
    public static String leftOut;
    public static String looking;
    public static String noFolder;
    public static String noProgram;
    public static String nothingBlocks;
    public static String obstaclesOf;
    public static String open;
    public static String openFolder;
    public static String overSource;
    public static String profile;
    public static String profileOfPaper;
    public static String refused;
    public static String replaces;
    public static String replacesSeveral;
    public static String separator;
    public static String someBlocked;
    public static String targetFile;
    public static String targetFolder;
    public static String title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
