package org.uniondraft.docx.internal;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The old *_GB2312 fonts have 6763 hanzi and no more: rare characters in names come out in some other face. */
final class Gb2312 {

    private static final String CHARSET = "GB2312";
    /** Not in the standard, but in the fonts: it would be reported of every year in words. */
    private static final int ZERO = '〇';

    private Gb2312() {
    }

    /** Whether a font has only the characters of GB 2312. */
    static boolean limits(String font) {
        return font.toUpperCase(Locale.ROOT).endsWith(CHARSET);
    }

    /** The hanzi among some characters that are not in GB 2312, each once. */
    static String missing(IntStream characters) {
        if (!Charset.isSupported(CHARSET)) {
            return "";
        }
        CharsetEncoder encoder = Charset.forName(CHARSET).newEncoder();
        return characters.filter(Character::isIdeographic).filter(c -> c != ZERO && !encoder.canEncode(Character.toString(c)))
                .mapToObj(Character::toString).collect(Collectors.joining());
    }
}
