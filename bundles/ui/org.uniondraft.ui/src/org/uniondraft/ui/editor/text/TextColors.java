package org.uniondraft.ui.editor.text;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of the text. Each is mixed from a hue and the colours the theme gives the widget, so that it can be read on
 * light and on dark ground.
 */
final class TextColors {

    /** What a colour is for. */
    enum Use {
        /** Numbers, markers and end marks, which are not typed. */
        COMPUTED(new RGB(90, 110, 140), 0.65, true),
        /** Titles of cited works. */
        CITATION(new RGB(0, 110, 120), 0.75, true),
        /** The ground of placeholders. */
        PLACEHOLDER(new RGB(255, 190, 0), 0.38, false),
        /** The ground of figures taken from records. */
        FIELD(new RGB(60, 150, 90), 0.22, false),
        /** The ground of blocks that are shown as a preview. */
        PREVIEW(new RGB(120, 130, 150), 0.12, false),
        /** The line under an error. */
        ERROR(new RGB(220, 30, 30), 0.9, true),
        /** The line under a warning. */
        WARNING(new RGB(215, 140, 0), 0.9, true),
        /** The line under a hint. */
        HINT(new RGB(70, 130, 200), 0.9, true);

        private final RGB hue;
        private final double share;
        private final boolean ink;

        Use(RGB hue, double share, boolean ink) {
            this.hue = hue;
            this.share = share;
            this.ink = ink;
        }
    }

    /** What WCAG 2.2 asks of text at level AA (1.4.3). */
    private static final double CONTRAST = 4.5;
    /** The luminance on which white and black can be read equally well. */
    private static final double MIDDLE = 0.179;
    private static final RGB WHITE = new RGB(255, 255, 255);
    private static final RGB BLACK = new RGB(0, 0, 0);
    private static final double FLARE = 0.05;
    private static final double STEP = 0.05;

    private final StyledText widget;
    private final ResourceManager resources;

    TextColors(StyledText widget, ResourceManager resources) {
        this.widget = widget;
        this.resources = resources;
    }

    Color get(Use use) {
        RGB ground = widget.getBackground().getRGB();
        RGB ink = widget.getForeground().getRGB();
        RGB mixed = mix(use.hue, use.ink ? ink : ground, use.share);
        // Made lighter or darker until it can be read on this ground.
        RGB end = luminance(ground) < MIDDLE ? WHITE : BLACK;
        for (double share = 1; use.ink && contrast(mixed, ground) < CONTRAST && share > 0; share -= STEP) {
            mixed = mix(use.hue, end, share);
        }
        return resources.get(ColorDescriptor.createFrom(mixed));
    }

    private static RGB mix(RGB hue, RGB theme, double share) {
        return new RGB(mix(hue.red, theme.red, share), mix(hue.green, theme.green, share), mix(hue.blue, theme.blue, share));
    }

    private static int mix(int hue, int theme, double share) {
        return (int) Math.round(hue * share + theme * (1 - share));
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    private static double contrast(RGB one, RGB other) {
        double first = luminance(one) + FLARE;
        double second = luminance(other) + FLARE;
        return Math.max(first, second) / Math.min(first, second);
    }

    /** The relative luminance of WCAG 2.2, from 0 to 1. */
    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
