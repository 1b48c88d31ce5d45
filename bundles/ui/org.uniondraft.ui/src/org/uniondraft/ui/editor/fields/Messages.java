package org.uniondraft.ui.editor.fields;

import org.eclipse.osgi.util.NLS;

/** What fields say is wrong. */
public final class Messages extends NLS {

    public static String copyNumber;
    public static String documentNumber;
    public static String officialDate;
    public static String period;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
