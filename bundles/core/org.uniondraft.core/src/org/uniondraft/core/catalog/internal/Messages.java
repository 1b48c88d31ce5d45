package org.uniondraft.core.catalog.internal;

import org.eclipse.osgi.util.NLS;

/** The names of what plug-ins declare. */
public final class Messages extends NLS {

    public static String documentKind;
    public static String exporter;
    public static String layoutProfile;
    public static String organisationKind;
    public static String quickFix;
    public static String recordType;
    public static String rule;
    public static String sectionKind;
    public static String unknownFormula;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
