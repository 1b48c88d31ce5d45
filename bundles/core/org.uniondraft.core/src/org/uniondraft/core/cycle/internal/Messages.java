package org.uniondraft.core.cycle.internal;

import org.eclipse.osgi.util.NLS;

/** The messages of the cycle of papers. */
public final class Messages extends NLS {

    public static String carryExperience;
    public static String carryFormula;
    public static String carryPart;
    public static String carryPlanned;
    public static String carryTaken;
    public static String carryTwin;
    public static String decisionInside;
    public static String decisionItself;
    public static String decisionNothingInside;
    public static String decisionTargetGone;
    public static String decisionTwice;
    public static String noteDropped;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
