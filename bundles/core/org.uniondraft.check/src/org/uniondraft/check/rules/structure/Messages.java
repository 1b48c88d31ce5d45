package org.uniondraft.check.rules.structure;

import org.eclipse.osgi.util.NLS;

/** The names of the parts of a paper. */
final class Messages extends NLS {

    static String partClosing;
    static String partGuidance;
    static String partNext;
    static String partPart;
    static String partPreamble;
    static String partProblems;
    static String partRequest;
    static String partSalutation;
    static String partSchedule;
    static String partSection;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
