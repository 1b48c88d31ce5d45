package org.uniondraft.section.culture.ui;

import org.eclipse.osgi.util.NLS;

/** The words of the calendar. */
public final class Messages extends NLS {

    public static String add;
    public static String before;
    public static String begin;
    public static String behind;
    public static String calendar;
    public static String delete;
    public static String month;
    public static String monthTitle;
    public static String move;
    public static String noTable;
    public static String unnamed;
    public static String withoutDay;
    public static String year;
    public static String yearTitle;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
