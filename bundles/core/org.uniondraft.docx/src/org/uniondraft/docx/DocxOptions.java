package org.uniondraft.docx;

/**
 * What can be chosen about a .docx apart from its layout.
 *
 * @param numbering where the numbers of headings come from
 * @param highlightPlaceholders whether placeholders stand out, as in a draft
 * @param comments whether notes that are not dealt with become Word comments, as in a draft
 * @param embed whether the paper itself is laid into the file, so that what is changed there can be taken over into it; it
 *        then holds everything: notes, suppressions, what it was imported from
 */
public record DocxOptions(Numbering numbering, boolean highlightPlaceholders, boolean comments, boolean embed) {

    /** Where the numbers of headings come from. */
    public enum Numbering {
        /** They are text, the same in every program. */
        LITERAL,
        /** Word makes them, as a multilevel list; headings with a number of their own keep it as text. */
        WORD
    }

    /**
     * Of the version that goes out.
     *
     * @return literal numbers, nothing highlighted, no comments, nothing embedded
     */
    public static DocxOptions finalVersion() {
        return new DocxOptions(Numbering.LITERAL, false, false, false);
    }

    /**
     * Of a draft.
     *
     * @return literal numbers, placeholders highlighted, comments, the paper embedded
     */
    public static DocxOptions draft() {
        return new DocxOptions(Numbering.LITERAL, true, true, true);
    }
}
