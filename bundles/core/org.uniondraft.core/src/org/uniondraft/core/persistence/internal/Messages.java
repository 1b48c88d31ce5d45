package org.uniondraft.core.persistence.internal;

import org.eclipse.osgi.util.NLS;

/** The messages about documents in files. */
public final class Messages extends NLS {

    public static String changedOutside;
    public static String contentDangling;
    public static String contentDepth;
    public static String contentDuplicateId;
    public static String contentIllegalCharacter;
    public static String contentIllegalId;
    public static String contentNull;
    public static String contentTooLarge;
    public static String conversionFailed;
    public static String documentTypeForbidden;
    public static String missing;
    public static String newerFormat;
    public static String noFormatVersion;
    public static String notADocument;
    public static String notUtf8;
    public static String notXml;
    public static String problemAbstract;
    public static String problemComment;
    public static String problemDanglingReference;
    public static String problemDuplicateId;
    public static String problemForeignReference;
    public static String problemIllegalId;
    public static String problemInstruction;
    public static String problemRepeated;
    public static String problemText;
    public static String problemTooMany;
    public static String problemUnknownAttribute;
    public static String problemUnknownElement;
    public static String problemUnknownType;
    public static String problemValue;
    public static String problemWrongReference;
    public static String problemWrongType;
    public static String recoveryNotRemoved;
    public static String saveBlocked;
    public static String tooDeep;
    public static String tooLarge;
    public static String tooManyElements;
    public static String unreadable;
    public static String xmlVersion;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
