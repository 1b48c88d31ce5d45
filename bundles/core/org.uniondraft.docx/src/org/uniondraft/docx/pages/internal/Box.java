package org.uniondraft.docx.pages.internal;

import org.uniondraft.docx.pages.PrintedRule;

/**
 * A filled rectangle on a page. Lengths are in twips.
 *
 * @param x from the left edge
 * @param y from the upper edge
 * @param width its width
 * @param height its height
 * @param colour its colour as RRGGBB
 */
record Box(double x, double y, double width, double height, String colour) {

    static final double MILLIMETRE = 1440 / 25.4;

    Box moved(double right, double down) {
        return new Box(x + right, y + down, width, height, colour);
    }

    PrintedRule printed() {
        return new PrintedRule(x / MILLIMETRE, y / MILLIMETRE, width / MILLIMETRE, height / MILLIMETRE, colour);
    }
}
