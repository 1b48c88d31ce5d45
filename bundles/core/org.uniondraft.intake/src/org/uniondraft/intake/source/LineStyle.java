package org.uniondraft.intake.source;

/**
 * What the layout of a source says about a line. A plain text says nothing.
 *
 * @param role what the line is, or {@link Role#TEXT}
 * @param level the level of the heading from 1, by its style or outline level; 0 if it is none
 * @param titleEnd where in the line the title ends, if text of another look follows; 0 if that is not known
 * @param object what stands in place of the line, or null
 */
public record LineStyle(Role role, int level, int titleEnd, SourceObject object) {

    /** What a line is by its layout. */
    public enum Role {
        /** Running text, or nothing is known. */
        TEXT,
        /** A line of the title of the paper. */
        TITLE,
        /** Its subtitle. */
        SUBTITLE,
        /** It looks like a heading, whatever its level is. */
        LOOKS_LIKE_HEADING,
        /** The address to those present. */
        SALUTATION,
        /** The signature at the end. */
        SIGNATURE,
        /** The date at the end. */
        DATE,
        /** What stands below the title: meeting, reporter, date. */
        TITLE_DETAIL,
        /** The caption of the table behind it or the picture before it. */
        CAPTION,
        /** It is surely no heading. */
        BODY,
        /** It is surely no heading, whatever its number is; if it has one it is an item of a list. */
        ITEM
    }

    /** Nothing is known. */
    public static final LineStyle NONE = new LineStyle(Role.TEXT, 0, 0, null);
}
