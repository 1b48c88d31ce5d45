package org.uniondraft.docx.pages.internal;

/**
 * The sheet of a section. Lengths are in twips.
 *
 * @param width its width as it is held to be read
 * @param height its height as it is held to be read
 * @param top the margin above the text
 * @param right the margin on the right
 * @param bottom the margin below the text
 * @param left the margin on the left
 * @param landscape whether it is turned
 * @param firstPageBare whether its first page has no page number
 */
record Sheet(int width, int height, int top, int right, int bottom, int left, boolean landscape,
        boolean firstPageBare) {

    int textWidth() {
        return width - left - right;
    }

    int textHeight() {
        return height - top - bottom;
    }
}
