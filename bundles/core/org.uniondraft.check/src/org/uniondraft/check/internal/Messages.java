package org.uniondraft.check.internal;

import org.eclipse.osgi.util.NLS;

/** The messages of the checker itself. */
public final class Messages extends NLS {

    public static String fixAll;
    public static String fixFailed;
    public static String lexiconBlank;
    public static String lexiconColumns;
    public static String lexiconTooLong;
    public static String lexiconUnreadable;
    public static String lineIgnored;
    public static String obstacle;
    public static String placeParagraph;
    public static String placeRecord;
    public static String ruleFailed;
    public static String ruleFailedLog;
    public static String ruleTooLong;
    public static String settingsForm;
    public static String settingsUnreadable;
    public static String settingsValue;
    public static String suppress;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
