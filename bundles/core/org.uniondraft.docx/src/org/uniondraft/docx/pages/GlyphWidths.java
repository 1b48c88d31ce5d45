package org.uniondraft.docx.pages;

import org.uniondraft.docx.layout.TextStyle.Typeface;
import org.uniondraft.docx.pages.internal.OfficialWidths;

/** How wide characters are, so that pages can be counted without any font. */
public interface GlyphWidths {

    /**
     * The widths of the fonts that official papers name. In 仿宋_GB2312, 楷体_GB2312, 黑体, 宋体 and 方正小标宋简体 a hanzi or
     * Chinese mark is one em wide and a Latin letter, digit or mark half an em: they follow the cells of GB/T 2312
     * screens and printers, 16 × 16 dots for a hanzi and 8 × 16 for a letter.
     */
    GlyphWidths OFFICIAL = (codePoint, typeface) -> OfficialWidths.ems(codePoint);

    /**
     * The width of a character.
     *
     * @param codePoint the character
     * @param typeface the class of its typeface
     * @return in ems
     */
    double ems(int codePoint, Typeface typeface);

    /**
     * The gap between a hanzi and a letter or digit beside it.
     *
     * @param wanted whether the profile asks for one
     * @return in ems: a quarter, as Word has it, or nothing
     */
    default double latinGap(boolean wanted) {
        return wanted ? 0.25 : 0;
    }
}
