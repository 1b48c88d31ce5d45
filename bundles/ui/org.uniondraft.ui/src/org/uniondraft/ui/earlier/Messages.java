package org.uniondraft.ui.earlier;

import org.eclipse.osgi.util.NLS;

/** The texts of the comparison with an earlier paper. */
final class Messages extends NLS {

    public static String choose;
    public static String chooseTitle;
    public static String couldNotRead;
    public static String hint;
    public static String noMatch;
    public static String noPaper;
    public static String paperText;
    public static String reading;
    public static String section;
    public static String showing;
    public static String take;
    public static String takeAll;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
