package org.uniondraft.intake.source;

/** Counts how much of a text is well-formed UTF-8. */
final class Utf8Statistics {

    private int highBytes;
    private int sequences;
    private int inSequences;
    private int malformed;

    Utf8Statistics(byte[] bytes) {
        for (int i = 0; i < bytes.length;) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = length(bytes, i);
            if (length == 0) {
                malformed++;
                highBytes++;
                i++;
            } else {
                sequences++;
                inSequences += length;
                highBytes += length;
                i += length;
            }
        }
    }

    /** The length of the well-formed sequence of several bytes at a place, or 0; Unicode table 3-7. */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3
                : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < low || second > high) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** {@return how many bytes are not ASCII} */
    int highBytes() {
        return highBytes;
    }

    /** {@return how many well-formed sequences of several bytes there are} */
    int sequences() {
        return sequences;
    }

    /** {@return how many bytes stand in no well-formed sequence} */
    int malformed() {
        return malformed;
    }

    /** {@return the share of the bytes that are not ASCII and stand in well-formed sequences} */
    double share() {
        return highBytes == 0 ? 1 : (double) inSequences / highBytes;
    }
}
