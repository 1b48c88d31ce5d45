package org.uniondraft.workbench.guide;

import org.eclipse.osgi.util.NLS;

/** The messages of the guide. */
final class Messages extends NLS {

    public static String noBrowser;
    public static String noGuide;
    public static String title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
