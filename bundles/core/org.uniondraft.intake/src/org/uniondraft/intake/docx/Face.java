package org.uniondraft.intake.docx;

/**
 * What a stretch of text looks like, as far as it is said; what is not said comes from elsewhere.
 *
 * @param bold whether it is bold, or null
 * @param halfPoints its size in half points, or null
 * @param font the font of its hanzi, or null
 * @param hidden whether it is not shown, or null
 * @param italic whether it is slanted, or null
 */
record Face(Boolean bold, Integer halfPoints, String font, Boolean hidden, Boolean italic) {

    /** Nothing is said. */
    static final Face NONE = new Face(null, null, null, null, null);

    /**
     * Fills in what is not said.
     *
     * @param below what holds there
     * @return both
     */
    Face over(Face below) {
        return new Face(bold == null ? below.bold : bold, halfPoints == null ? below.halfPoints : halfPoints,
                font == null ? below.font : font, hidden == null ? below.hidden : hidden,
                italic == null ? below.italic : italic);
    }

    /** {@return whether it is bold} */
    boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }

    /** {@return whether it stands out as emphasised words do: slanted, or in 楷体} */
    boolean isEmphasised() {
        return Boolean.TRUE.equals(italic) || font != null && (font.contains("楷体") || font.contains("KaiTi"));
    }

    /** {@return whether it is not shown} */
    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    /** {@return whether its font is one that headings have: 黑体, or 楷体 on the second level} */
    boolean hasHeadingFont() {
        return font != null && (font.contains("黑体") || font.contains("SimHei") || font.contains("楷体")
                || font.contains("KaiTi") || font.contains("小标宋"));
    }
}
