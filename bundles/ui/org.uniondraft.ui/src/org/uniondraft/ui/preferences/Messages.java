package org.uniondraft.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** The messages of the preference pages. */
final class Messages extends NLS {

    public static String error;
    public static String hint;
    public static String level;
    public static String off;
    public static String rule;
    public static String rules;
    public static String usual;
    public static String warning;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
