package org.uniondraft.intake.draft;

import java.util.Optional;

import org.uniondraft.model.value.Origin;

/**
 * A paragraph of the source on its way into the model: a line without the blanks around it. The steps of the importer
 * find out what it is.
 */
public final class Unit {

    /** What a paragraph is. */
    public enum Role {
        /** Running text. */
        BODY,
        /** A line of the title. */
        TITLE,
        /** The subtitle, which begins with ——. */
        SUBTITLE,
        /** The meeting, below the title. */
        MEETING,
        /** Who reports, below the title. */
        REPORTER,
        /** The date, below the title. */
        TITLE_DATE,
        /** The address to those present. */
        SALUTATION,
        /** The request to the assembly. */
        REQUEST,
        /** The sentence that leads over to the sections. */
        TRANSITION,
        /** Opens a section. */
        HEADING,
        /** An item of a numbered list. */
        ITEM,
        /** Opens a month of a schedule. */
        MONTH,
        /** The closing call at the end. */
        CLOSING,
        /** The signature at the end. */
        SIGNATURE,
        /** The date at the end. */
        DATE
    }

    private final int line;
    private final int start;
    private final String text;
    private Role role = Role.BODY;
    private Marker marker;
    private TitleSplit split;
    private Group group;
    private int level;

    /**
     * Makes a paragraph.
     *
     * @param line the line of the source, from 1
     * @param start where it begins in the line
     * @param text the text, without blanks at either end
     */
    public Unit(int line, int start, String text) {
        this.line = line;
        this.start = start;
        this.text = text;
    }

    /** {@return the line of the source, from 1} */
    public int line() {
        return line;
    }

    /** {@return the text} */
    public String text() {
        return text;
    }

    /** {@return where in the source it stands} */
    public Origin origin() {
        return origin(0, text.length());
    }

    /**
     * Says where a stretch of the text stands in the source.
     *
     * @param from where the stretch begins in the text
     * @param to where it ends
     * @return the place
     */
    public Origin origin(int from, int to) {
        return Origin.of(0, line, start + from, start + to);
    }

    /**
     * Cuts out a stretch as a paragraph of its own.
     *
     * @param from where it begins
     * @param to where it ends
     * @return the stretch without the blanks around it, as running text
     */
    public Unit part(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Characters.isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && Characters.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Unit(line, start + first, text.substring(first, last));
    }

    /** {@return what it is} */
    public Role role() {
        return role;
    }

    /**
     * Says what it is.
     *
     * @param newRole the role
     */
    public void setRole(Role newRole) {
        role = newRole;
    }

    /** {@return the number at its start, if there is one} */
    public Optional<Marker> marker() {
        return Optional.ofNullable(marker);
    }

    /**
     * Sets the number at its start.
     *
     * @param newMarker the number, or null if what looks like one is text
     */
    public void setMarker(Marker newMarker) {
        marker = newMarker;
    }

    /** {@return where the text behind the number begins} */
    public int contentStart() {
        return marker == null ? 0 : marker.length();
    }

    /** {@return where its title would end, or null while that is not known} */
    public TitleSplit split() {
        return split;
    }

    /**
     * Says where its title would end.
     *
     * @param newSplit the split
     */
    public void setSplit(TitleSplit newSplit) {
        split = newSplit;
    }

    /** {@return the numbers it belongs to, or null if it has none} */
    public Group group() {
        return group;
    }

    /**
     * Puts it among the numbers it belongs to.
     *
     * @param newGroup the group, or null
     */
    public void setGroup(Group newGroup) {
        group = newGroup;
    }

    /** {@return the depth among headings and items, from 1; 0 if it is neither} */
    public int level() {
        return level;
    }

    /**
     * Sets the depth.
     *
     * @param newLevel the depth
     */
    public void setLevel(int newLevel) {
        level = newLevel;
    }

    @Override
    public String toString() {
        return line + " " + role + " " + level + " " + text;
    }
}
