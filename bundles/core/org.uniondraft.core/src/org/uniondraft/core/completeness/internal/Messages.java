package org.uniondraft.core.completeness.internal;

import org.eclipse.osgi.util.NLS;

/** The messages about what papers lack. */
public final class Messages extends NLS {

    public static String emptySection;
    public static String missingPart;
    public static String missingValue;
    public static String placeholder;
    public static String row;
    public static String taskWithoutResult;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
