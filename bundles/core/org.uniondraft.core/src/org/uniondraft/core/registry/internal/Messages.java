package org.uniondraft.core.registry.internal;

import org.eclipse.osgi.util.NLS;

/** The messages about contributions of plug-ins. */
public final class Messages extends NLS {

    public static String attributeMissing;
    public static String attributeNotBoolean;
    public static String attributeNotInteger;
    public static String attributeNotNumber;
    public static String attributeNotOneOf;
    public static String attributeOutOfBounds;
    public static String classFailed;
    public static String classOfWrongType;
    public static String contributionBroken;
    public static String duplicateId;
    public static String resourceMissing;
    public static String unexpectedElement;
    public static String unknownId;
    public static String unknownIdNearest;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
