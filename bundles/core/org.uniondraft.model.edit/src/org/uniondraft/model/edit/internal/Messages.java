package org.uniondraft.model.edit.internal;

import org.eclipse.osgi.util.NLS;

/**
 * The texts of this bundle. Both files are UTF-8; the English one keeps to ASCII. A key without a field, a field without
 * a key and a key without a translation are found by a test.
 */
public final class Messages extends NLS {

    // Each field is the text of the key of its name.
    public static String addSection;
    public static String deleteSections;
    public static String demoteSection;
    public static String mergeSections;
    public static String moveSection;
    public static String moveSectionDown;
    public static String moveSectionUp;
    public static String promoteSection;
    public static String propertyValue;
    public static String splitSection;
    public static String typing;

    static {
        initializeMessages("org.uniondraft.model.edit.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
