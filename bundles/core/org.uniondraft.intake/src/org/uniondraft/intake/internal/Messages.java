package org.uniondraft.intake.internal;

import org.eclipse.osgi.util.NLS;

/** What the importer tells the user. */
public final class Messages extends NLS {

    public static String accessDenied;
    public static String cannotRead;
    public static String closingFound;
    public static String controlsDropped;
    public static String dateFound;
    public static String docxAltChunk;
    public static String docxBrokenEntry;
    public static String docxBrokenPart;
    public static String docxCutOff;
    public static String docxDeletion;
    public static String docxDocumentType;
    public static String docxEncrypted;
    public static String docxFormula;
    public static String docxInsertion;
    public static String docxIsText;
    public static String docxNoBody;
    public static String docxNote;
    public static String docxPaperDamaged;
    public static String docxPartMissing;
    public static String docxPictureMissing;
    public static String docxPictureMoved;
    public static String docxSwells;
    public static String docxTextBox;
    public static String docxTooDeep;
    public static String docxTooManyElements;
    public static String docxTooManyEntries;
    public static String docxTwice;
    public static String editDelete;
    public static String editInsert;
    public static String editKept;
    public static String editNumber;
    public static String editText;
    public static String empty;
    public static String encodingAscii;
    public static String encodingByMark;
    public static String encodingByStatistics;
    public static String encodingFound;
    public static String encodingGiven;
    public static String encodingNone;
    public static String encodingWellFormed;
    public static String fallback;
    public static String invertedLevels;
    public static String joinProposed;
    public static String kindAssembly;
    public static String kindAudit;
    public static String kindFound;
    public static String kindMonths;
    public static String kindPastShare;
    public static String kindTwoHalves;
    public static String layoutAside;
    public static String layoutHeading;
    public static String layoutInconsistent;
    public static String layoutLevels;
    public static String layoutTitle;
    public static String layoutUnstyled;
    public static String listFound;
    public static String literalNumbers;
    public static String longHeading;
    public static String looksLikeArchive;
    public static String looksLikeOdt;
    public static String looksLikeOle;
    public static String looksLikePdf;
    public static String looksLikePicture;
    public static String looksLikePptx;
    public static String looksLikeRtf;
    public static String looksLikeXlsx;
    public static String looksLikeZip;
    public static String malformed;
    public static String mixedMarkers;
    public static String monthsFound;
    public static String mostlyControls;
    public static String noSuchFile;
    public static String noWords;
    public static String notText;
    public static String numberedParagraph;
    public static String organisationFound;
    public static String pastedText;
    public static String periodFound;
    public static String place;
    public static String placeAtByte;
    public static String placeholdersFound;
    public static String requestFound;
    public static String residue;
    public static String salutationFound;
    public static String signatureFound;
    public static String taskActivity;
    public static String taskPeriod;
    public static String taskTable;
    public static String titleFound;
    public static String tooLarge;
    public static String transitionFound;
    public static String unnumberedHeading;
    public static String wayArchive;
    public static String wayOffice;
    public static String wayPdf;
    public static String wayPicture;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
