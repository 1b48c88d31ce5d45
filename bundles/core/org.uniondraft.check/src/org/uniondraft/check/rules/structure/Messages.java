package org.uniondraft.check.rules.structure;

import org.eclipse.osgi.util.NLS;

/** The names of the parts of a paper. */
final class Messages extends NLS {

    // NLS fills public fields only.
    public static String partClosing;
    public static String partGuidance;
    public static String partNext;
    public static String partPart;
    public static String partPreamble;
    public static String partProblems;
    public static String partRequest;
    public static String partSalutation;
    public static String partSchedule;
    public static String partSection;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
