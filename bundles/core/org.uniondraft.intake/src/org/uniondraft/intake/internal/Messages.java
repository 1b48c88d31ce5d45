package org.uniondraft.intake.internal;

import org.eclipse.osgi.util.NLS;

/** What the importer tells the user. */
public final class Messages extends NLS {

    public static String accessDenied;
    public static String boundaryFound;
    public static String boundaryMarker;
    public static String boundaryProposed;
    public static String cannotRead;
    public static String closingFound;
    public static String controlsDropped;
    public static String damagedNumber;
    public static String dateFound;
    public static String duplicatePaper;
    public static String embeddedHeading;
    public static String embeddedProposed;
    public static String empty;
    public static String encodingAscii;
    public static String encodingByMark;
    public static String encodingByStatistics;
    public static String encodingFound;
    public static String encodingGiven;
    public static String encodingNone;
    public static String encodingWellFormed;
    public static String factsFound;
    public static String fallback;
    public static String invertedLevels;
    public static String joinProposed;
    public static String joined;
    public static String kindAssembly;
    public static String kindAudit;
    public static String kindFound;
    public static String kindMonths;
    public static String kindPastShare;
    public static String kindTwoHalves;
    public static String listFound;
    public static String literalNumbers;
    public static String longHeading;
    public static String looksLikeArchive;
    public static String looksLikeDocx;
    public static String looksLikeOdt;
    public static String looksLikeOle;
    public static String looksLikePdf;
    public static String looksLikePicture;
    public static String looksLikeRtf;
    public static String looksLikeZip;
    public static String malformed;
    public static String mixedMarkers;
    public static String monthsFound;
    public static String mostlyControls;
    public static String noSuchFile;
    public static String noWords;
    public static String notText;
    public static String numberBack;
    public static String numberGap;
    public static String numberRestart;
    public static String numberedParagraph;
    public static String organisationFound;
    public static String pastedText;
    public static String periodFound;
    public static String place;
    public static String placeAtByte;
    public static String placeholdersFound;
    public static String recordProposed;
    public static String requestFound;
    public static String residue;
    public static String salutationFound;
    public static String signBlank;
    public static String signClosing;
    public static String signOpening;
    public static String signOtherSelf;
    public static String signRestart;
    public static String signSalutation;
    public static String signSeparator;
    public static String signSignature;
    public static String signTitle;
    public static String signatureFound;
    public static String taskActivity;
    public static String taskPeriod;
    public static String taskTable;
    public static String titleFound;
    public static String tooLarge;
    public static String topicSuggested;
    public static String transitionFound;
    public static String unnumberedHeading;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
