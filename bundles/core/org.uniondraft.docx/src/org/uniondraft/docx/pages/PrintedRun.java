package org.uniondraft.docx.pages;

import org.uniondraft.docx.layout.TextStyle.Typeface;

/**
 * A stretch of a line that looks the same throughout.
 *
 * @param text the text
 * @param x its left edge in millimetres
 * @param width how wide it is in millimetres
 * @param cells whether every character has a cell of its own, all of the same width, as hanzi have; else it is a word of
 *            letters or digits as wide as said
 * @param typeface the class of its typeface
 * @param points the size of the type in points
 * @param bold whether it is bold
 * @param colour its colour as RRGGBB
 * @param placeholder whether it stands for something that is still missing
 */
public record PrintedRun(String text, double x, double width, boolean cells, Typeface typeface, double points,
        boolean bold, String colour, boolean placeholder) {
}
