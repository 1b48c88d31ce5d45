package org.uniondraft.example.canteen;

import org.eclipse.osgi.util.NLS;

/** The messages of the exporter. */
public final class Messages extends NLS {

    public static String faultyFigure;
    public static String noTables;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
