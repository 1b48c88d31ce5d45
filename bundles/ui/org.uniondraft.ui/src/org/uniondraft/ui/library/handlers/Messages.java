package org.uniondraft.ui.library.handlers;

import org.eclipse.osgi.util.NLS;

/** What the commands of the library say. */
final class Messages extends NLS {

    public static String copySuffix;
    public static String folderMessage;
    public static String folderTitle;
    public static String noLibrary;
    public static String noneRecent;
    public static String notCopied;
    public static String notRenamed;
    public static String openTitle;
    public static String papers;
    public static String renameEmpty;
    public static String renameForbidden;
    public static String renameMessage;
    public static String renameTaken;
    public static String renameTitle;
    public static String revealTitle;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
