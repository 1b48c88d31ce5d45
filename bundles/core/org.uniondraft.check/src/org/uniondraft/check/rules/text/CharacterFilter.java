package org.uniondraft.check.rules.text;

/** A set of characters that is quick to ask. */
final class CharacterFilter {

    private static final int SHIFT = 6;

    /** A bit for each character; the 8 KB stay in the cache of a processor while a text is gone through. */
    private final long[] bits = new long[(Character.MAX_VALUE + 1) >> SHIFT];

    /**
     * Makes a set.
     *
     * @param characters what is in it
     */
    CharacterFilter(String characters) {
        characters.chars().forEach(c -> add((char) c));
    }

    /**
     * Adds a character.
     *
     * @param c the character
     */
    void add(char c) {
        bits[c >> SHIFT] |= 1L << c;
    }

    /**
     * Tells whether a character is in the set.
     *
     * @param c the character
     * @return whether it is
     */
    boolean has(char c) {
        return (bits[c >> SHIFT] & 1L << c) != 0;
    }
}
