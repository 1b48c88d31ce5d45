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

    private final StyledText widget;
    private final ResourceManager resources;

    TextColors(StyledText widget, ResourceManager resources) {
        this.widget = widget;
        this.resources = resources;
    }

    Color get(Use use) {
        RGB theme = (use.ink ? widget.getForeground() : widget.getBackground()).getRGB();
        RGB mixed = new RGB(mix(use.hue.red, theme.red, use.share), mix(use.hue.green, theme.green, use.share),
                mix(use.hue.blue, theme.blue, use.share));
        return resources.get(ColorDescriptor.createFrom(mixed));
    }

    private static int mix(int hue, int theme, double share) {
        return (int) Math.round(hue * share + theme * (1 - share));
    }
}
