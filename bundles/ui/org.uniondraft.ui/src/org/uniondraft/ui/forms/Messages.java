package org.uniondraft.ui.forms;

import org.eclipse.osgi.util.NLS;

/** The words about forms of plug-ins. */
public final class Messages extends NLS {

    public static String sectionForm;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
