package org.uniondraft.core.cycle.internal;

import org.eclipse.osgi.util.NLS;

/** The messages of the cycle of papers. */
public final class Messages extends NLS {

    public static String carryDropped;
    public static String carryExperience;
    public static String carryFormula;
    public static String carryPart;
    public static String carryPlanned;
    public static String carryTaken;
    public static String carryTwin;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
