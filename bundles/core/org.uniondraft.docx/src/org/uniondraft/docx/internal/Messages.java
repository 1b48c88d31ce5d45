package org.uniondraft.docx.internal;

import org.eclipse.osgi.util.NLS;

/** The messages about written files. */
public final class Messages extends NLS {

    public static String charactersDropped;
    public static String gb2312Missing;
    public static String imprintAlone;
    public static String pictureBroken;
    public static String profileMissing;
    public static String tableTooWide;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
