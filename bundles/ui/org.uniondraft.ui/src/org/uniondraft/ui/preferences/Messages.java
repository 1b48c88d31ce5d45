package org.uniondraft.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** The messages of the preference pages. */
final class Messages extends NLS {

    public static String autosave;
    public static String conceptCongress;
    public static String conceptCongressFull;
    public static String conceptCore;
    public static String conceptHome;
    public static String conceptMemberCongress;
    public static String conceptOpenness;
    public static String conceptOwnUnion;
    public static String conceptParty;
    public static String conceptUnion;
    public static String conceptUnit;
    public static String conceptWorkers;
    public static String deletedDays;
    public static String error;
    public static String folder;
    public static String folderMissing;
    public static String hint;
    public static String kindMissing;
    public static String layoutProfile;
    public static String level;
    public static String numberRange;
    public static String off;
    public static String organisation;
    public static String organisationDescription;
    public static String rule;
    public static String rules;
    public static String usual;
    public static String usualProfile;
    public static String vocabulary;
    public static String vocabularyHint;
    public static String warning;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
