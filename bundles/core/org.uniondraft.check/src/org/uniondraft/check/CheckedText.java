package org.uniondraft.check;

import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Section;

/**
 * A text of a paper as rules see it.
 *
 * @param object the text in the model; its marks tell placeholders, live fields and citations
 * @param role what it is in the paper
 * @param section the section it lies in, or null in the title block
 * @param text its characters, never empty; offsets are UTF-16 units of this string
 */
public record CheckedText(MarkedText object, Role role, Section section, String text) {

    /** What a text is in the paper. */
    public enum Role {
        /** A line of the title block or its subtitle. */
        TITLE,
        /** The title of a section, without number and end mark. */
        HEADING,
        /** A paragraph of the running text. */
        PARAGRAPH,
        /** The words before an enumeration or a record view. */
        LEAD_IN,
        /** An item of an enumeration. */
        ITEM,
        /** A paragraph in a cell of a free table. */
        CELL,
        /** A value of a record. */
        VALUE,
        /** The caption of a table, schedule or picture, or the title of an attachment. */
        CAPTION
    }

    /** {@return whether it is running text, made of sentences} */
    public boolean isRunning() {
        return role == Role.PARAGRAPH || role == Role.LEAD_IN || role == Role.ITEM;
    }
}
