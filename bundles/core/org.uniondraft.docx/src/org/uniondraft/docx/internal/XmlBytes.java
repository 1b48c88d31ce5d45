package org.uniondraft.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes XML as UTF-8 bytes without a tree and without strings in between: the body of a paper is by far the largest
 * part of its file, and this is what makes it cost little more than compressing it.
 */
final class XmlBytes {

    /** The longest thing a single character becomes, {@code &quot;}. */
    private static final int LONGEST = 6;
    private static final int HIGHEST_ONE_BYTE = 0x80;
    private static final int HIGHEST_TWO_BYTES = 0x800;
    private static final int FIRST_SURROGATE = 0xD800;
    private static final int BEHIND_SURROGATES = 0xE000;
    private static final int NO_CHARACTERS = 0xFFFE;
    private static final long[] ALL = new long[1 << 10];

    static {
        Arrays.fill(ALL, -1);
    }

    private OutputStream out;
    private final byte[] buffer = new byte[1 << 15];
    private int used;
    private int dropped;
    /** The hanzi that need no attention, a bit for each of the first 65536 characters. */
    private long[] usual = ALL;
    /** The others that were written. */
    private final Set<Integer> unusual = new TreeSet<>();

    /** Where it all goes; to be said before anything is written. */
    void to(OutputStream stream) {
        out = stream;
    }

    /** Writes markup that is ready. */
    XmlBytes raw(byte[] markup) throws IOException {
        if (markup.length > buffer.length - used) {
            flush();
            if (markup.length > buffer.length) {
                out.write(markup);
                return this;
            }
        }
        System.arraycopy(markup, 0, buffer, used, markup.length);
        used += markup.length;
        return this;
    }

    /** Writes markup that is ready; it may hold any characters, but none that need escaping. */
    XmlBytes raw(String markup) throws IOException {
        return raw(markup.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a whole number. */
    XmlBytes number(long number) throws IOException {
        return raw(Long.toString(number).getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes text between tags or in an attribute. What XML cannot hold is left out and counted. */
    XmlBytes text(String text) throws IOException {
        return text(text, 0, text.length());
    }

    /** Writes a stretch of a text. */
    XmlBytes text(String text, int from, int to) throws IOException {
        byte[] bytes = buffer;
        long[] fine = usual;
        int at = used;
        int limit = bytes.length - LONGEST;
        for (int i = from; i < to; i++) {
            if (at > limit) {
                used = at;
                flush();
                at = 0;
            }
            char c = text.charAt(i);
            if (c >= HIGHEST_TWO_BYTES
                    && (c < FIRST_SURROGATE || c >= BEHIND_SURROGATES && c < NO_CHARACTERS)) {
                bytes[at++] = (byte) (0xE0 | c >> 12);
                bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[at++] = (byte) (0x80 | c & 0x3F);
                if ((fine[c >> 6] & 1L << c) == 0) {
                    unusual.add((int) c);
                }
            } else if (c < HIGHEST_ONE_BYTE && c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"') {
                bytes[at++] = (byte) c;
            } else {
                used = at;
                i += special(text, i, to) - 1;
                at = used;
            }
        }
        used = at;
        return this;
    }

    /** Writes one character that is not plain, and says how many UTF-16 units it took. */
    private int special(String text, int i, int to) {
        char c = text.charAt(i);
        switch (c) {
            case '&' -> ascii("&amp;");
            case '<' -> ascii("&lt;");
            case '>' -> ascii("&gt;");
            case '"' -> ascii("&quot;");
            case '\t' -> ascii("&#9;");
            case '\n' -> ascii("&#10;");
            case '\r' -> ascii("&#13;");
            default -> {
                if (c >= HIGHEST_ONE_BYTE && c < HIGHEST_TWO_BYTES) {
                    buffer[used++] = (byte) (0xC0 | c >> 6);
                    buffer[used++] = (byte) (0x80 | c & 0x3F);
                } else if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1))) {
                    supplementary(Character.toCodePoint(c, text.charAt(i + 1)));
                    return 2;
                } else {
                    dropped++;
                }
            }
        }
        return 1;
    }

    private void supplementary(int codePoint) {
        if (usual != ALL && Character.isIdeographic(codePoint)) {
            unusual.add(codePoint);
        }
        buffer[used++] = (byte) (0xF0 | codePoint >> 18);
        buffer[used++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        buffer[used++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        buffer[used++] = (byte) (0x80 | codePoint & 0x3F);
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            buffer[used++] = (byte) text.charAt(i);
        }
    }

    /**
     * Says which characters need no attention from now on.
     *
     * @param characters a bit for each of the first 65536 characters, or null for all characters there are
     */
    void expect(long[] characters) {
        usual = characters == null ? ALL : characters;
    }

    /** The characters that were written though they were not expected, each once. */
    Set<Integer> unusual() {
        return unusual;
    }

    /** How many UTF-16 units were left out because XML cannot hold them. */
    int dropped() {
        return dropped;
    }

    /** A text as it stands in an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** A text without what XML cannot hold. */
    static String clean(String text) {
        return text.codePoints().filter(c -> c >= ' ' && c < 0xD800 || c >= 0xE000 && c < NO_CHARACTERS || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }
}
