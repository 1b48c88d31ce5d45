package org.uniondraft.docx.layout.internal;

import org.eclipse.osgi.util.NLS;

/** The messages about layout profiles. */
public final class Messages extends NLS {

    public static String profileBaseCycle;
    public static String profileChoice;
    public static String profileClause;
    public static String profileColour;
    public static String profileCount;
    public static String profileDtd;
    public static String profileLength;
    public static String profileLineHeight;
    public static String profileMargins;
    public static String profileMissing;
    public static String profileNoChildren;
    public static String profileNoClause;
    public static String profileNoValue;
    public static String profileNotXml;
    public static String profilePlace;
    public static String profilePlaceInFile;
    public static String profileRoot;
    public static String profileSheet;
    public static String profileSize;
    public static String profileSpacing;
    public static String profileText;
    public static String profileTooLarge;
    public static String profileTwice;
    public static String profileUnknownAttribute;
    public static String profileUnknownBase;
    public static String profileUnknownElement;
    public static String profileUnknownProfile;
    public static String profileUnreadable;
    public static String profileWords;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
