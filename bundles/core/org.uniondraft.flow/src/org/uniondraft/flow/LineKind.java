package org.uniondraft.flow;

/** What a line of the flow is. */
public enum LineKind {
    /** A line of the main title. */
    TITLE,
    /** The subtitle of the paper. */
    SUBTITLE,
    /** The title of an attachment. */
    ATTACHMENT_TITLE,
    /** The heading of a section; the text that runs in with it is part of the line. */
    HEADING,
    /** A paragraph, of a section or of an item. */
    PARAGRAPH,
    /** What stands before the items of a list or before the records of a view. */
    LEAD_IN,
    /** An item of a list. */
    ITEM,
    /** An enumeration that is set in one paragraph. */
    RUN,
    /** A caption of a table, schedule or picture. */
    CAPTION,
    /** What is computed or kept elsewhere, such as the meeting in the title block. */
    PRINTED,
    /** A row or line of records, of a schedule or of a table. */
    EMBEDDED,
    /** A picture. */
    PICTURE,
    /** A page break. */
    PAGE_BREAK,
    /** A line that was not understood. */
    RAW;

    /** {@return whether such a line is running text of a body, so that it can be split, joined and turned into another} */
    public boolean isBodyText() {
        return switch (this) {
            case HEADING, PARAGRAPH, LEAD_IN, ITEM, RUN -> true;
            default -> false;
        };
    }

    /** {@return whether such a line belongs to a block that is shown as a preview and only changed as a whole} */
    public boolean isPreview() {
        return switch (this) {
            case EMBEDDED, PICTURE, PAGE_BREAK, RAW -> true;
            default -> false;
        };
    }
}
