package org.uniondraft.flow.internal;

import org.eclipse.osgi.util.NLS;

/** The names of the steps that can be undone. */
public final class Messages extends NLS {

    // Each field is the text of the key of its name.
    public static String citation;
    public static String comment;
    public static String delete;
    public static String demote;
    public static String emphasis;
    public static String fillPlaceholder;
    public static String insertField;
    public static String insertPlaceholder;
    public static String insertText;
    public static String leaveList;
    public static String paste;
    public static String promote;
    public static String refreshFields;
    public static String replaceAll;
    public static String split;
    public static String strong;
    public static String toHeading;
    public static String toList;
    public static String toParagraph;
    public static String toggleRun;
    public static String toggleRunIn;
    public static String type;

    static {
        initializeMessages("org.uniondraft.flow.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
