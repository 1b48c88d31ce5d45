package org.uniondraft.ui.marks;

import org.eclipse.osgi.util.NLS;

/** The texts of the lists of placeholders and notes. */
final class Messages extends NLS {

    public static String about;
    public static String author;
    public static String deleteNote;
    public static String kind;
    public static String next;
    public static String noPaper;
    public static String notes;
    public static String openNotes;
    public static String openPlaceholders;
    public static String placeholders;
    public static String previous;
    public static String resolve;
    public static String resolved;
    public static String section;
    public static String showResolved;
    public static String text;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
