package org.uniondraft.docx.pages;

import org.uniondraft.model.Media;

/**
 * A picture on a page.
 *
 * @param x its left edge in millimetres
 * @param y its upper edge in millimetres
 * @param width its width in millimetres
 * @param height its height in millimetres
 * @param media the picture
 */
public record PrintedPicture(double x, double y, double width, double height, Media media) {
}
