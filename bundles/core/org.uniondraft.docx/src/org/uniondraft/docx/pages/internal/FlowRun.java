package org.uniondraft.docx.pages.internal;

import org.uniondraft.docx.layout.TextStyle.Typeface;
import org.uniondraft.model.Media;

/**
 * A run: text that looks the same throughout, or a picture.
 *
 * @param text the text, with \t and \n as they stand; a picture is one character
 * @param look how it looks
 * @param picture the picture, or null
 */
record FlowRun(String text, Look look, Inline picture) {

    /** The character that stands for a picture. */
    static final String PICTURE = "\uFFFC";

    /**
     * How text looks.
     *
     * @param typeface the class of its typeface
     * @param points its size in points
     * @param spacing what is added behind each character, in twips
     * @param bold whether it is bold
     * @param colour its colour as RRGGBB
     * @param placeholder whether it stands for something that is missing
     */
    record Look(Typeface typeface, double points, double spacing, boolean bold, String colour, boolean placeholder) {

        private static final int TWIPS_PER_POINT = 20;

        double twips() {
            return points * TWIPS_PER_POINT;
        }
    }

    /**
     * A picture in a line.
     *
     * @param media the picture, as it is stored
     * @param width its width in twips, turned
     * @param height its height in twips, turned
     * @param degrees how far it is turned clockwise
     * @param mirrored whether left and right are exchanged, before it is turned
     */
    record Inline(Media media, double width, double height, int degrees, boolean mirrored) {
    }
}
