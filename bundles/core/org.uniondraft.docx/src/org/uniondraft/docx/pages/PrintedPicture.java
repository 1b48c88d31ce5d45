package org.uniondraft.docx.pages;

import org.uniondraft.model.Media;

/**
 * A picture on a page.
 *
 * @param x its left edge in millimetres
 * @param y its upper edge in millimetres
 * @param width its width in millimetres
 * @param height its height in millimetres
 * @param media the picture, as it is stored
 * @param degrees how far it is turned clockwise: 0, 90, 180 or 270; width and height are those of the turned picture
 * @param mirrored whether left and right are exchanged, before it is turned
 */
public record PrintedPicture(double x, double y, double width, double height, Media media, int degrees, boolean mirrored) {
}
