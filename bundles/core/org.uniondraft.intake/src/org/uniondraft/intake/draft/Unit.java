package org.uniondraft.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.uniondraft.model.value.Origin;
import org.uniondraft.model.value.Origin.Range;

/**
 * A paragraph of the source on its way into the model: a line without the blanks around it, or several that were joined. The steps of the importer
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

    /** Where in the source a stretch of the text begins. */
    private record Piece(int at, int line, int start) {
    }

    private final List<Piece> pieces;
    private String text;
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
        this(List.of(new Piece(0, line, start)), text);
    }

    private Unit(List<Piece> pieces, String text) {
        this.pieces = new ArrayList<>(pieces);
        this.text = text;
    }

    /** {@return the line of the source in which it begins, from 1} */
    public int line() {
        return pieces.getFirst().line();
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
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int end = i + 1 < pieces.size() ? pieces.get(i + 1).at() : text.length();
            int first = Math.max(from, piece.at());
            int last = Math.min(to, end);
            if (first < last || from == to && first == from && ranges.isEmpty() && from <= end) {
                ranges.add(new Range(0, piece.line(), piece.start() + first - piece.at(),
                        piece.start() + last - piece.at()));
            }
        }
        return new Origin(ranges);
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
        return stretch(first, last);
    }

    /**
     * Cuts out a stretch with the blanks around it.
     *
     * @param first where it begins
     * @param last where it ends
     * @return the stretch, as running text
     */
    public Unit stretch(int first, int last) {
        List<Piece> stretch = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int end = i + 1 < pieces.size() ? pieces.get(i + 1).at() : text.length() + 1;
            if (end > first && (stretch.isEmpty() || piece.at() < last)) {
                int begin = Math.max(first, piece.at());
                stretch.add(new Piece(begin - first, piece.line(), piece.start() + begin - piece.at()));
            }
        }
        return new Unit(stretch, text.substring(first, last));
    }

    /**
     * Puts a paragraph behind the text of this one, whose sentence it goes on with.
     *
     * @param next the paragraph, of no more use afterwards
     */
    public void append(Unit next) {
        next.pieces.forEach(piece -> pieces.add(new Piece(text.length() + piece.at(), piece.line(), piece.start())));
        text += next.text;
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
        return line() + " " + role + " " + level + " " + text;
    }
}
