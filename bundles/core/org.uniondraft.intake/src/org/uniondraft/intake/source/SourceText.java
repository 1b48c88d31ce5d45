package org.uniondraft.intake.source;

import java.util.List;

/**
 * A source as it was read.
 *
 * @param name the name of the file, or null if the text was pasted
 * @param encoding the encoding it was read in, or null if it was pasted
 * @param certainty how sure the encoding is, from 0 to 1
 * @param reason why this encoding was taken, localised
 * @param digest the SHA-256 of its bytes in hexadecimal
 * @param lines its lines, without their ends and without the characters under {@code dropped}
 * @param dropped what no XML file can hold and was left out of the lines
 */
public record SourceText(String name, String encoding, double certainty, String reason, String digest,
        List<String> lines, List<Dropped> dropped) {

    /**
     * A control character that was left out.
     *
     * @param character the character
     * @param line the line it stood in, from 1
     * @param column where in the line it stood, from 0
     */
    public record Dropped(int character, int line, int column) {
    }

    /** Copies the lists. */
    public SourceText {
        lines = List.copyOf(lines);
        dropped = List.copyOf(dropped);
    }
}
