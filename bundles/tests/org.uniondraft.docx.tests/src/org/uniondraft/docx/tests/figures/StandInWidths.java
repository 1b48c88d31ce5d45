package org.uniondraft.docx.tests.figures;

import org.uniondraft.docx.layout.TextStyle.Typeface;
import org.uniondraft.docx.pages.GlyphWidths;

/**
 * The widths of the fonts that stand in for the official ones where LibreOffice makes the pages to compare with: the
 * advances in the fonts Noto Serif CJK SC and, for 黑体, Noto Sans CJK SC. Their hanzi are one em wide, as in the official
 * ones; their letters and digits are not half an em.
 */
public final class StandInWidths implements GlyphWidths {

    private static final double UNITS = 1000;
    private static final int FIRST = ' ';
    /** LibreOffice 7.4 parts letters from hanzi by a fifth of an em even where a style says otherwise. */
    private static final double GAP = 0.2;
    private static final double MIDDLE_DOT = 0.327;

    private static final int[] SERIF = {256, 308, 376, 574, 550, 923, 779, 196, 364, 364, 478, 580, 327, 346, 327, 352, 557,
        471, 558, 557, 555, 558, 558, 549, 558, 562, 327, 327, 580, 580, 580, 432, 912, 718, 670, 691, 770, 652, 629, 741,
        853, 405, 402, 731, 625, 975, 796, 767, 641, 767, 715, 567, 659, 797, 714, 1053, 700, 687, 605, 344, 352, 344, 580,
        563, 435, 557, 638, 538, 629, 546, 388, 566, 663, 332, 311, 607, 334, 974, 661, 596, 638, 607, 462, 473, 367, 653,
        548, 838, 564, 552, 498, 374, 316, 374, 580};
    private static final int[] SANS = {224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555,
        555, 555, 555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689,
        728, 293, 535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555,
        559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468, 377, 607,
        521, 802, 498, 521, 475, 338, 270, 338, 555};

    @Override
    public double ems(int codePoint, Typeface typeface) {
        int[] widths = typeface == Typeface.HEI ? SANS : SERIF;
        if (codePoint >= FIRST && codePoint < FIRST + widths.length) {
            return widths[codePoint - FIRST] / UNITS;
        }
        return codePoint == '·' && typeface != Typeface.HEI ? MIDDLE_DOT : OFFICIAL.ems(codePoint, typeface);
    }

    @Override
    public double latinGap(boolean wanted) {
        return GAP;
    }
}
