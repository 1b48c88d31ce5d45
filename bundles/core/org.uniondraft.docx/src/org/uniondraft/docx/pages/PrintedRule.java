package org.uniondraft.docx.pages;

/**
 * A rule: a rectangle filled with one colour.
 *
 * @param x its left edge in millimetres
 * @param y its upper edge in millimetres
 * @param width its width in millimetres
 * @param height its height in millimetres
 * @param colour its colour as RRGGBB
 */
public record PrintedRule(double x, double y, double width, double height, String colour) {
}
