package org.uniondraft.core.persistence.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Checks bytes for being UTF-8, before a parser comes upon them and writes to the console what it thinks of them. */
final class Utf8 {

    private static final int CHUNK = 1 << 13;

    private Utf8() {
    }

    /**
     * Finds the first byte that is not part of UTF-8.
     *
     * @param content the bytes
     * @return its offset, or -1
     */
    static int firstFault(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    /**
     * Counts lines.
     *
     * @param content the bytes
     * @param offset an offset in them
     * @return the number of the line it lies in, from 1
     */
    static int lineAt(byte[] content, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
