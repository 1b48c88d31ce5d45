package org.uniondraft.intake.draft;

/**
 * Where the title of a paragraph ends, if it were a heading.
 *
 * @param form how the title stands to the text behind it
 * @param titleStart where the title begins in the paragraph, behind the number
 * @param titleEnd where it ends, before its end mark
 * @param endMark the end mark as it is, a blank for a blank, empty for none
 * @param textStart where the text behind it begins; the length of the paragraph if there is none
 */
public record TitleSplit(Form form, int titleStart, int titleEnd, String endMark, int textStart) {

    /** How a title stands to the text behind it. */
    public enum Form {
        /** The paragraph is the title. */
        STANDALONE,
        /** The first sentence is short enough for a title, and text follows. */
        RUN_IN,
        /** The paragraph is one sentence, but long for a title. */
        LONG_SENTENCE,
        /** The first sentence is too long for a title. */
        NONE
    }

    /** {@return the length of the title} */
    public int length() {
        return titleEnd - titleStart;
    }

    /** {@return whether the paragraph is nothing but one sentence} */
    public boolean isWhole() {
        return form == Form.STANDALONE || form == Form.LONG_SENTENCE;
    }

    /** {@return whether it looks like a heading} */
    public boolean isTitle() {
        return form == Form.STANDALONE || form == Form.RUN_IN;
    }
}
