package org.uniondraft.core.records.internal;

import org.eclipse.osgi.util.NLS;

/** The messages about figures of record tables. */
public final class Messages extends NLS {

    public static String columnEmpty;
    public static String fieldChoice;
    public static String fieldDate;
    public static String fieldInteger;
    public static String fieldMoney;
    public static String fieldNumber;
    public static String fieldPercentage;
    public static String fieldPeriod;
    public static String fieldRequired;
    public static String figureOf;
    public static String formulaEmpty;
    public static String formulaFaulty;
    public static String formulaForbidden;
    public static String formulaTooLong;
    public static String noNumber;
    public static String noSuchField;
    public static String noSuchFigure;
    public static String notANumber;
    public static String numberTooLarge;
    public static String sentenceOf;
    public static String shareOfNothing;
    public static String templateOpen;
    public static String valueApproximate;
    public static String valueMissing;
    public static String valueNoNumber;
    public static String valueOtherUnit;
    public static String valueRate;
    public static String valueUnknown;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
