package org.uniondraft.intake.draft;

import org.uniondraft.core.numbering.NumberPattern;

/**
 * A number, or a bullet, at the start of a line.
 *
 * @param shape its shape
 * @param pattern how numbers of its kind are written
 * @param number its number, from 1; 0 for a bullet without one
 * @param text the marker without blanks: （二）
 * @param length how many UTF-16 units of the line it takes, the blanks behind it included
 * @param weak whether it may as well be the start of a sentence, so that only a neighbour of its kind makes it a marker
 */
public record Marker(MarkerShape shape, NumberPattern pattern, int number, String text, int length, boolean weak) {

    /**
     * Tells whether another marker is written alike.
     *
     * @param other the other one
     * @return whether both have the same pattern
     */
    public boolean isLike(Marker other) {
        return pattern.equals(other.pattern);
    }

    /**
     * Tells whether the marker would be printed just as it is if it were computed.
     *
     * @return whether its pattern writes its number this way
     */
    public boolean isRegular() {
        return number > 0 && pattern.format(number).equals(text)
                && NumberPattern.parse(pattern.format(1)).equals(pattern);
    }
}
