package org.uniondraft.intake.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.uniondraft.intake.internal.Messages;

/** Finds the encoding of a Chinese text: UTF-8, UTF-16 in both byte orders, or GB18030 (and GBK and GB2312 in it). */
final class EncodingDetector {

    /**
     * What was found.
     *
     * @param charset the encoding
     * @param bom how many bytes of a byte order mark to skip
     * @param certainty how sure it is, from 0 to 1
     * @param reason why, localised
     */
    record Detection(Charset charset, int bom, double certainty, String reason) {
    }

    static final Charset GB18030 = Charset.forName("GB18030");

    /** Enough for statistics. */
    private static final int SAMPLE = 1 << 16;
    /** Chinese text in UTF-8 or GB18030 comes to about a third. */
    private static final double UTF_16_SHARE = 0.9;
    /** A text in GB18030 hits a well-formed sequence of UTF-8 only now and then. */
    private static final double BROKEN_UTF_8_SHARE = 0.95;

    private EncodingDetector() {
    }

    static Detection detect(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Detection(StandardCharsets.UTF_8, 3, 1, Messages.encodingByMark);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new Detection(StandardCharsets.UTF_16LE, 2, 1, Messages.encodingByMark);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new Detection(StandardCharsets.UTF_16BE, 2, 1, Messages.encodingByMark);
        }
        double little = utf16Share(bytes, 1);
        double big = utf16Share(bytes, 0);
        Utf8Statistics utf8 = new Utf8Statistics(bytes);
        if (utf8.highBytes() == 0 && !zeroesAlternate(bytes)) {
            return new Detection(StandardCharsets.UTF_8, 0, 1, Messages.encodingAscii);
        }
        if (utf8.malformed() == 0 && !zeroesAlternate(bytes)) {
            // Two bytes that look like UTF-8 may be chance, twenty sequences are not.
            double certainty = 1 - Math.pow(0.5, Math.min(20, utf8.sequences()));
            return new Detection(StandardCharsets.UTF_8, 0, certainty, Messages.encodingWellFormed);
        }
        if (Math.max(little, big) >= UTF_16_SHARE && little != big) {
            return new Detection(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0,
                    Math.max(little, big), Messages.encodingByStatistics);
        }
        if (utf8.share() >= BROKEN_UTF_8_SHARE) {
            return new Detection(StandardCharsets.UTF_8, 0, utf8.share(), Messages.encodingByStatistics);
        }
        return new Detection(GB18030, 0, chineseShare(bytes), Messages.encodingByStatistics);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The share of units whose high byte is one that Chinese text has: ASCII, punctuation, ideographs, full width. */
    private static double utf16Share(byte[] bytes, int highByte) {
        int units = Math.min(bytes.length, SAMPLE) / 2;
        int hits = 0;
        for (int i = 0; i < units; i++) {
            int high = bytes[2 * i + highByte] & 0xFF;
            if (high == 0 || high == 0x20 || high == 0x30 || high == 0xFF || high >= 0x4E && high <= 0x9F) {
                hits++;
            }
        }
        return units == 0 ? 0 : (double) hits / units;
    }

    /** Latin text in UTF-16 is well-formed UTF-8 as well, but every other byte is zero. */
    private static boolean zeroesAlternate(byte[] bytes) {
        int[] zeroes = new int[2];
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeroes[i & 1]++;
            }
        }
        return length >= 2 && Math.max(zeroes[0], zeroes[1]) * 5 >= length
                && Math.min(zeroes[0], zeroes[1]) * 10 < Math.max(zeroes[0], zeroes[1]);
    }

    /** How much of a text reads as Chinese when it is taken for GB18030. */
    private static double chineseShare(byte[] bytes) {
        CharBuffer text;
        try {
            text = GB18030.newDecoder().decode(ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, SAMPLE) & ~1));
        } catch (CharacterCodingException e) {
            // The sample may end inside a character, or the strict reader says where the text is broken.
            return 0.5;
        }
        long usual = text.chars().filter(c -> c < 0x80 || c >= 0x4E00 && c <= 0x9FFF || c >= 0x3000 && c <= 0x303F
                || c >= 0xFF00 && c <= 0xFFEF || c >= 0x2010 && c <= 0x2030).count();
        return text.length() == 0 ? 0.5 : (double) usual / text.length();
    }
}
