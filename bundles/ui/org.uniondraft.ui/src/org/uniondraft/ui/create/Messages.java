package org.uniondraft.ui.create;

import org.eclipse.osgi.util.NLS;

/** What is said when a new paper is made. */
final class Messages extends NLS {

    public static String browse;
    public static String changesClose;
    public static String changesDoubt;
    public static String changesFrom;
    public static String changesLook;
    public static String changesMessage;
    public static String changesPlace;
    public static String changesTitle;
    public static String changesTo;
    public static String fromPaper;
    public static String fromTemplate;
    public static String kind;
    public static String making;
    public static String name;
    public static String nameForbidden;
    public static String nameMissing;
    public static String newDescription;
    public static String newTitle;
    public static String notMade;
    public static String organisation;
    public static String organisationHint;
    public static String organisationKind;
    public static String period;
    public static String periodHelp;
    public static String periodMissing;
    public static String periodUnknown;
    public static String source;
    public static String sourceMissing;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
