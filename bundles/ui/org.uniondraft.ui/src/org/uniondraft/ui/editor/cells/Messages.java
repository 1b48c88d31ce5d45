package org.uniondraft.ui.editor.cells;

import org.eclipse.osgi.util.NLS;

/** The words of grids. */
public final class Messages extends NLS {

    public static String newRow;
    public static String rowNumber;
    public static String total;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
