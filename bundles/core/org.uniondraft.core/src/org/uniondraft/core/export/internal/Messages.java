package org.uniondraft.core.export.internal;

import org.eclipse.osgi.util.NLS;

/** The messages about exports. */
public final class Messages extends NLS {

    public static String openPlaceholder;
    public static String openRawBlock;
    public static String openUnder;
    public static String option;
    public static String refused;
    public static String textWithoutPictures;
    public static String valueOf;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
