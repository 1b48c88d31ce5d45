package org.uniondraft.core.files.internal;

import org.eclipse.osgi.util.NLS;

/** The messages about reading and writing files. */
public final class Messages extends NLS {

    public static String accessDenied;
    public static String atomicFileBackupFailed;
    public static String atomicFileFolderMissing;
    public static String atomicFileIsFolder;
    public static String atomicFileReadOnly;
    public static String atomicFileReplaceFailed;
    public static String atomicFileWriteFailed;
    public static String noSuchFile;
    public static String place;
    public static String placeInLine;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
