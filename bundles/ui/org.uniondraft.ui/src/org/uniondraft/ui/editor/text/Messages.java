package org.uniondraft.ui.editor.text;

import org.eclipse.osgi.util.NLS;

/** The texts of the page with the running text. */
final class Messages extends NLS {

    public static String assist;
    public static String assistCitation;
    public static String assistDate;
    public static String assistDepartment;
    public static String assistHeading;
    public static String assistLaw;
    public static String assistOrganisation;
    public static String assistPerson;
    public static String assistTerm;
    public static String assistUnit;
    public static String badRegex;
    public static String badReplacement;
    public static String citation;
    public static String closeFind;
    public static String commentAbout;
    public static String copy;
    public static String cut;
    public static String demote;
    public static String emphasis;
    public static String figureOf;
    public static String find;
    public static String findNext;
    public static String findPrevious;
    public static String findReplace;
    public static String fixOf;
    public static String found;
    public static String heading1;
    public static String heading2;
    public static String heading3;
    public static String heading4;
    public static String insertComment;
    public static String insertField;
    public static String insertPlaceholder;
    public static String matchCase;
    public static String nextPlaceholder;
    public static String noFix;
    public static String noLaws;
    public static String notFound;
    public static String numberedList;
    public static String page;
    public static String paragraph;
    public static String paste;
    public static String pasteText;
    public static String place;
    public static String placeholderAmount;
    public static String placeholderHint;
    public static String placeholderNumber;
    public static String placeholderPerson;
    public static String placeholderPlace;
    public static String placeholderText;
    public static String placeholderYear;
    public static String points;
    public static String previousPlaceholder;
    public static String promote;
    public static String proposal;
    public static String quickFix;
    public static String refreshFields;
    public static String regex;
    public static String replace;
    public static String replaceAll;
    public static String replaceWith;
    public static String replaced;
    public static String run;
    public static String runIn;
    public static String selectAll;
    public static String status;
    public static String strong;
    public static String textName;
    public static String totalOf;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
