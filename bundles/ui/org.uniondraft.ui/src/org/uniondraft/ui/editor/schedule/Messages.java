package org.uniondraft.ui.editor.schedule;

import org.eclipse.osgi.util.NLS;

/** The messages of the schedule. */
final class Messages extends NLS {

    public static String allSections;
    public static String columnActivity;
    public static String columnOwner;
    public static String columnResult;
    public static String columnSection;
    public static String columnStatus;
    public static String columnWhen;
    public static String editField;
    public static String filter;
    public static String inSection;
    public static String month;
    public static String moveTask;
    public static String onlySaid;
    public static String page;
    public static String summary;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
