package org.uniondraft.ui.search;

import org.eclipse.osgi.util.NLS;

/** What the search over all papers says. */
final class Messages extends NLS {

    public static String allKinds;
    public static String allYears;
    public static String field;
    public static String found;
    public static String gone;
    public static String hint;
    public static String kinds;
    public static String manyFound;
    public static String nothing;
    public static String paperFound;
    public static String phrase;
    public static String phraseTip;
    public static String results;
    public static String search;
    public static String searching;
    public static String searchingFile;
    public static String stop;
    public static String stopped;
    public static String unreadable;
    public static String years;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
