package org.uniondraft.docx.pages.internal;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;

/** The widths of characters in the fonts that official papers name. */
public final class OfficialWidths {

    /** From here on every character that papers use is as wide as a hanzi. */
    private static final int FIRST_WIDE = 0x2E80;
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final double HALF = 0.5;
    private static final String GBK = "GBK";
    private static final BitSet WIDE = wide();

    private OfficialWidths() {
    }

    /**
     * The marks, letters and numbers of GB/T 2312 that are not ASCII have a cell as hanzi have: “”, —, ×, ℃, ①, Ⅰ. They are
     * asked of GBK, which has them all and names — and · as papers do.
     */
    private static BitSet wide() {
        BitSet wide = new BitSet(FIRST_WIDE);
        String name = Charset.isSupported(GBK) ? GBK : "UTF-8";
        CharsetEncoder encoder = Charset.forName(name).newEncoder();
        for (char c = FIRST_BEYOND_ASCII; c < FIRST_WIDE; c++) {
            // A Java without the charset takes all marks from here on for wide ones.
            wide.set(c, name.equals(GBK) ? encoder.canEncode(c) : c >= 0x2000);
        }
        return wide;
    }

    /**
     * The width of a character.
     *
     * @param codePoint the character
     * @return 1 or a half, in ems
     */
    public static double ems(int codePoint) {
        return codePoint >= FIRST_WIDE || WIDE.get(codePoint) ? 1 : HALF;
    }
}
