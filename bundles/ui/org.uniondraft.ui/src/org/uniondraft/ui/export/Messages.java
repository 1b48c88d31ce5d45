package org.uniondraft.ui.export;

import org.eclipse.osgi.util.NLS;

/** The messages of exports. */
final class Messages extends NLS {

    public static String blocked;
    public static String browse;
    public static String describeOne;
    public static String describeSeveral;
    public static String done;
    public static String exportFailed;
    public static String format;
    public static String isFinal;
    public static String jobName;
    public static String jobTask;
    public static String noFolder;
    public static String noProgram;
    public static String nothingBlocks;
    public static String open;
    public static String overSource;
    public static String profile;
    public static String profileOfPaper;
    public static String replaces;
    public static String targetFile;
    public static String targetFolder;
    public static String title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
