package org.uniondraft.ui.editor.sections;

import org.eclipse.osgi.util.NLS;

/** The words of the sections page. */
public final class Messages extends NLS {

    public static String add;
    public static String addBehind;
    public static String addHeading;
    public static String addInside;
    public static String addRecord;
    public static String addTable;
    public static String cellsLeftOut;
    public static String changeCells;
    public static String chooseHeading;
    public static String copy;
    public static String cut;
    public static String delete;
    public static String deleteRecords;
    public static String deleteTable;
    public static String demote;
    public static String formFailed;
    public static String headWithUnit;
    public static String heading;
    public static String headings;
    public static String insertFigures;
    public static String insertSentence;
    public static String insertView;
    public static String keyCopy;
    public static String keyCut;
    public static String keyDelete;
    public static String keyDemote;
    public static String keyDown;
    public static String keyPaste;
    public static String keyPromote;
    public static String keyUp;
    public static String lock;
    public static String locked;
    public static String merge;
    public static String more;
    public static String moveDown;
    public static String moveRecord;
    public static String moveRecordDown;
    public static String moveRecordUp;
    public static String moveUp;
    public static String newHeading;
    public static String noSections;
    public static String noTopics;
    public static String nothingToTell;
    public static String otherSentence;
    public static String otherTypes;
    public static String paste;
    public static String pasteCells;
    public static String phrases;
    public static String plainSection;
    public static String promote;
    public static String record;
    public static String recordHint;
    public static String rename;
    public static String required;
    public static String search;
    public static String sections;
    public static String sentenceOfTable;
    public static String split;
    public static String splitAt;
    public static String splitHeading;
    public static String splitTitle;
    public static String suggestionKeys;
    public static String text;
    public static String topics;
    public static String unlock;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
