package org.uniondraft.docx.internal;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Locale;

/** The old *_GB2312 fonts have 6763 hanzi and no more: rare characters in names come out in some other face. */
final class Gb2312 {

    private static final String CHARSET = "GB2312";
    /** Not in the standard, but in the fonts: it would be reported of every year in words. */
    private static final int ZERO = '〇';

    /** Made when the first paper in such a font is written. */
    private static final class Characters {

        private static final long[] ALL = characters();

        private static long[] characters() {
            long[] characters = new long[1 << 10];
            CharsetEncoder encoder = Charset.isSupported(CHARSET) ? Charset.forName(CHARSET).newEncoder() : null;
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                // Marks and letters outside of it are many and in every font in some form: only hanzi are minded.
                if (c == ZERO || !Character.isIdeographic(c) || encoder == null || encoder.canEncode((char) c)) {
                    characters[c >> 6] |= 1L << c;
                }
            }
            return characters;
        }
    }

    private Gb2312() {
    }

    /**
     * The characters of a font.
     *
     * @param font the name of the font
     * @return a bit for each of the first 65536 characters that need no attention; null if the font has them all
     */
    static long[] charactersOf(String font) {
        return font.toUpperCase(Locale.ROOT).endsWith(CHARSET) ? Characters.ALL : null;
    }
}
