package org.uniondraft.ui.editor.preview;

import org.eclipse.osgi.util.NLS;

/** The messages of the preview. */
final class Messages extends NLS {

    public static String actualSize;
    public static String changeProfile;
    public static String export;
    public static String failed;
    public static String fitWidth;
    public static String job;
    public static String larger;
    public static String page;
    public static String pageOf;
    public static String pages;
    public static String print;
    public static String printJob;
    public static String profile;
    public static String smaller;
    public static String zoom;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
