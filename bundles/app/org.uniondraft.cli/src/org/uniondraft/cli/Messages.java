package org.uniondraft.cli;

import org.eclipse.osgi.util.NLS;

/** The messages of the command line. */
public final class Messages extends NLS {

    public static String changesSeveral;
    public static String commandMissing;
    public static String commandUnknown;
    public static String commandUnknownNearest;
    public static String convertName;
    public static String convertNote;
    public static String convertOrganisationKind;
    public static String convertOutput;
    public static String convertPreview;
    public static String convertSummary;
    public static String documentIncomplete;
    public static String emptyName;
    public static String exportFinal;
    public static String exportFormat;
    public static String exportOutput;
    public static String exportProfile;
    public static String exportSet;
    public static String exportSettings;
    public static String exportSummary;
    public static String fault;
    public static String fileProblem;
    public static String folderNotMade;
    public static String formUnknown;
    public static String helpCommandPlace;
    public static String helpCommands;
    public static String helpExitCodes;
    public static String helpOneCommand;
    public static String helpOptions;
    public static String helpPointer;
    public static String helpProgram;
    public static String helpUsage;
    public static String importIsDocument;
    public static String importNote;
    public static String importOutput;
    public static String importReport;
    public static String importQuarantine;
    public static String importResult;
    public static String importSummary;
    public static String invalidPath;
    public static String kindUnknown;
    public static String listSummary;
    public static String listUnknown;
    public static String listUnknownNearest;
    public static String mergeKind;
    public static String mergePeriod;
    public static String mergeSummary;
    public static String mergeTwo;
    public static String newDrop;
    public static String newFrom;
    public static String newKind;
    public static String newNeedsFrom;
    public static String newNote;
    public static String newOrganisationKind;
    public static String newOrganisationName;
    public static String newOutput;
    public static String newPeriod;
    public static String newSummary;
    public static String newTitle;
    public static String notADocumentName;
    public static String notAFolder;
    public static String notFinal;
    public static String operandMissing;
    public static String operandNotExpected;
    public static String optionGivenTwice;
    public static String optionHelp;
    public static String optionHelpGeneral;
    public static String optionJson;
    public static String optionMissing;
    public static String optionNeedsValue;
    public static String optionTakesNoValue;
    public static String optionUnknown;
    public static String optionUnknownFile;
    public static String optionUnknownNearest;
    public static String optionVersion;
    public static String organisationKindMissing;
    public static String outlineSummary;
    public static String periodUnknown;
    public static String placeDocument;
    public static String placeFile;
    public static String placeFileOrFolder;
    public static String placeFolder;
    public static String placeIdOrFile;
    public static String placeMonths;
    public static String placeName;
    public static String placeNumber;
    public static String placePeriod;
    public static String placeSetting;
    public static String placeSource;
    public static String placeText;
    public static String profileUnreadable;
    public static String resultsNotWritten;
    public static String sameTarget;
    public static String scheduleForm;
    public static String scheduleMerge;
    public static String scheduleMergeUnknown;
    public static String scheduleOccasions;
    public static String scheduleOutput;
    public static String scheduleSummary;
    public static String sectionUnknown;
    public static String settingDefault;
    public static String settingForm;
    public static String settingTwice;
    public static String settingUnknown;
    public static String settingUnknownNearest;
    public static String severalIntoOne;
    public static String targetIsInput;
    public static String untitled;
    public static String warning;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
