package org.uniondraft.docx.pages;

import java.util.List;

/**
 * A page as it prints: what stands on it and where. All places are in millimetres from its upper left corner as it is
 * held to be read.
 *
 * @param number its number, from 1
 * @param width its width in millimetres
 * @param height its height in millimetres
 * @param lines its lines of text in the order they are read, the page number last
 * @param rules its rules: borders of tables, red rules, rules of 版记
 * @param pictures its pictures
 */
public record PrintedPage(int number, double width, double height, List<PrintedLine> lines, List<PrintedRule> rules,
        List<PrintedPicture> pictures) {

    /** Copies the lists. */
    public PrintedPage {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
        pictures = List.copyOf(pictures);
    }

    /**
     * Tells how the page lies.
     *
     * @return whether it is wider than high
     */
    public boolean landscape() {
        return width > height;
    }
}
