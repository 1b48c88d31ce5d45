package org.uniondraft.ui.editor.overview;

import org.eclipse.osgi.util.NLS;

/** The words of the overview page. */
public final class Messages extends NLS {

    public static String back;
    public static String completeness;
    public static String emptySections;
    public static String front;
    public static String length;
    public static String missingParts;
    public static String nothingMissing;
    public static String pages;
    public static String placeholders;
    public static String severalNames;
    public static String speakingTime;
    public static String tasks;
    public static String title;
    public static String titleAndPeriod;
    public static String tooLong;
    public static String tooShort;
    public static String unknown;
    public static String usual;
    public static String values;
    public static String withBack;
    public static String withFront;
    public static String withOrganisation;
    public static String withTitle;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
