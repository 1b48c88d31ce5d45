package org.uniondraft.ui.findings;

import org.eclipse.osgi.util.NLS;

/** The messages about findings. */
final class Messages extends NLS {

    public static String checking;
    public static String columnMessage;
    public static String columnPlace;
    public static String columnRule;
    public static String counts;
    public static String errors;
    public static String explain;
    public static String fixAllOf;
    public static String fixEverything;
    public static String fixed;
    public static String group;
    public static String groupByRule;
    public static String groupBySection;
    public static String groupBySeverity;
    public static String hints;
    public static String noPaper;
    public static String nothingFixed;
    public static String reveal;
    public static String showAll;
    public static String showErrors;
    public static String showWarnings;
    public static String suppress;
    public static String suppressNoReason;
    public static String suppressReason;
    public static String viewName;
    public static String warnings;
    public static String wholePaper;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
