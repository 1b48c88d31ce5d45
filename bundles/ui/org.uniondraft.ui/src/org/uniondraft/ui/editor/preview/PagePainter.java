package org.uniondraft.ui.editor.preview;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.Printer;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.pages.PrintedLine;
import org.uniondraft.docx.pages.PrintedPage;
import org.uniondraft.docx.pages.PrintedPicture;
import org.uniondraft.docx.pages.PrintedRule;
import org.uniondraft.docx.pages.PrintedRun;
import org.uniondraft.model.Media;

/**
 * Paints pages. Hanzi stand in their cells, words are as wide as the layout has them whatever the font; so a line ends
 * where it ends in print even in a font that stands in.
 */
final class PagePainter {

    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;
    private static final String PLACEHOLDER_FILL = "FFFF00";
    private static final int HEX = 16;
    private static final int BYTE = 0xFF;
    private static final int QUARTER = 90;
    /** Where characters do not stand in the middle of their line, the baseline is so far down in it. */
    private static final double BASELINE = 0.8;
    /** Rules are placed by so many parts of a pixel, as the thinnest are thinner than one. */
    private static final int FINE = 20;

    private final Device device;
    private final LocalResourceManager resources;
    private final PreviewFonts fonts;
    private final double dots;
    private final float units;
    private final Map<Media, Optional<Image>> images = new HashMap<>();
    private final Map<String, Color> colours = new HashMap<>();
    private final float[] base = new float[6];

    /**
     * Makes a painter.
     *
     * @param device what it paints on
     * @param parent where fonts, colours and images come from; what is taken of it is given back on {@link #dispose()}
     * @param profile the profile of the pages
     */
    PagePainter(Device device, ResourceManager parent, LayoutProfile profile) {
        this.device = device;
        this.resources = new LocalResourceManager(parent);
        this.fonts = new PreviewFonts(device, resources, profile);
        this.dots = device.getDPI().x / MILLIMETRES_PER_INCH;
        // Measured with SWT 3.133: on GTK a printer scales to points once more as soon as a transform is set.
        this.units = device instanceof Printer && SWT.getPlatform().equals("gtk")
                ? (float) (device.getDPI().x / POINTS_PER_INCH) : 1;
    }

    /** How many pixels a millimetre has at actual size. */
    double pixelsPerMillimetre() {
        return dots;
    }

    /**
     * Paints a page; only what stands on it, not the sheet.
     *
     * @param page the page
     * @param gc where to
     * @param x its left edge in pixels
     * @param y its upper edge in pixels
     * @param zoom 1 for actual size
     */
    void paint(PrintedPage page, GC gc, double x, double y, double zoom) {
        paint(page, gc, x, y, zoom, false);
    }

    /** Paints a page on an upright sheet: one that lies on its side has the foot of the sheet on its left (8). */
    void paintUpright(PrintedPage page, GC gc, double x, double y) {
        paint(page, gc, x, page.landscape() ? y + page.width() * dots : y, 1, page.landscape());
    }

    private void paint(PrintedPage page, GC gc, double x, double y, double zoom, boolean onItsSide) {
        Transform transform = new Transform(device);
        try {
            transform.scale(units, units);
            transform.translate((float) x, (float) y);
            transform.rotate(onItsSide ? -QUARTER : 0);
            transform.scale((float) zoom, (float) zoom);
            transform.getElements(base);
            gc.setTransform(transform);
            for (PrintedPicture picture : page.pictures()) {
                paint(picture, gc, transform);
            }
            transform.scale(1f / FINE, 1f / FINE);
            gc.setTransform(transform);
            for (PrintedRule rule : page.rules()) {
                paint(rule, gc, zoom);
            }
            reset(gc, transform);
            for (PrintedLine line : page.lines()) {
                if (line.turned()) {
                    // The foot of the sheet is the left side of the page.
                    transform.translate((float) (page.width() * dots), 0);
                    transform.rotate(QUARTER);
                    float[] upright = base.clone();
                    transform.getElements(base);
                    gc.setTransform(transform);
                    paint(line, gc, transform);
                    System.arraycopy(upright, 0, base, 0, base.length);
                    reset(gc, transform);
                } else {
                    paint(line, gc, transform);
                }
            }
            gc.setTransform(null);
        } finally {
            transform.dispose();
        }
    }

    private void reset(GC gc, Transform transform) {
        transform.setElements(base[0], base[1], base[2], base[3], base[4], base[5]);
        gc.setTransform(transform);
    }

    private void paint(PrintedRule rule, GC gc, double zoom) {
        int least = (int) Math.ceil(FINE / zoom);
        gc.setBackground(colour(rule.colour()));
        gc.fillRectangle((int) Math.round(rule.x() * dots * FINE), (int) Math.round(rule.y() * dots * FINE),
                Math.max(least, (int) Math.round(rule.width() * dots * FINE)),
                Math.max(least, (int) Math.round(rule.height() * dots * FINE)));
    }

    private void paint(PrintedPicture picture, GC gc, Transform transform) {
        Image image = images.computeIfAbsent(picture.media(), this::image).orElse(null);
        if (image == null) {
            return;
        }
        int width = pixels(picture.width());
        int height = pixels(picture.height());
        boolean sideways = picture.degrees() % (2 * QUARTER) != 0;
        transform.translate(pixels(picture.x()) + width / 2f, pixels(picture.y()) + height / 2f);
        transform.rotate(picture.degrees());
        transform.scale(picture.mirrored() ? -1 : 1, 1);
        gc.setTransform(transform);
        int across = sideways ? height : width;
        int down = sideways ? width : height;
        gc.drawImage(image, 0, 0, image.getBounds().width, image.getBounds().height, -across / 2, -down / 2, across, down);
        reset(gc, transform);
    }

    private Optional<Image> image(Media media) {
        try {
            ImageData data = new ImageData(new ByteArrayInputStream(media.getContent()));
            return Optional.of(resources.create(ImageDescriptor.createFromImageDataProvider(
                    zoom -> zoom == 100 ? data : null)));
        } catch (SWTException e) {
            // The export shows it and this platform cannot: its place stays empty.
            return Optional.empty();
        }
    }

    private void paint(PrintedLine line, GC gc, Transform transform) {
        for (PrintedRun run : line.runs()) {
            if (run.placeholder()) {
                gc.setBackground(colour(PLACEHOLDER_FILL));
                gc.fillRectangle(pixels(run.x()), pixels(line.top()), pixels(run.width()), pixels(line.height()));
            }
            gc.setFont(fonts.get(run.typeface(), run.points(), run.bold()));
            gc.setForeground(colour(run.colour()));
            int top = top(line, gc.getFontMetrics());
            if (run.cells()) {
                cells(run, top, gc);
            } else if (!run.text().isBlank()) {
                word(run, top, gc, transform);
            }
        }
    }

    /** Where the font's line begins: as the style sheet of a .docx has it, most characters stand in the middle. */
    private int top(PrintedLine line, FontMetrics font) {
        if (line.role() == StyleRole.MARK || line.role() == StyleRole.PAGE_NUMBER) {
            return (int) Math.round((line.top() + BASELINE * line.height()) * dots) - font.getAscent() - font.getLeading();
        }
        return (int) Math.round((line.top() + line.height() / 2) * dots - font.getHeight() / 2.0);
    }

    private void cells(PrintedRun run, int top, GC gc) {
        int count = run.text().codePointCount(0, run.text().length());
        double cell = run.width() / count;
        int at = 0;
        for (int i = 0; i < count; i++) {
            int next = run.text().offsetByCodePoints(at, 1);
            gc.drawString(run.text().substring(at, next), pixels(run.x() + i * cell), top, true);
            at = next;
        }
    }

    /** A word is set narrower or wider where the font is not as wide as that of the profile. */
    private void word(PrintedRun run, int top, GC gc, Transform transform) {
        Point extent = gc.stringExtent(run.text());
        transform.translate((float) (run.x() * dots), top);
        transform.scale((float) (run.width() * dots / Math.max(1, extent.x)), 1);
        gc.setTransform(transform);
        gc.drawString(run.text(), 0, 0, true);
        reset(gc, transform);
    }

    /** Gives back what it painted with. */
    void dispose() {
        resources.dispose();
    }

    private int pixels(double millimetres) {
        return (int) Math.round(millimetres * dots);
    }

    private Color colour(String text) {
        return colours.computeIfAbsent(text, hex -> {
            int rgb = Integer.parseInt(hex, HEX);
            return resources.create(ColorDescriptor.createFrom(
                    new RGB(rgb >> 16 & BYTE, rgb >> 8 & BYTE, rgb & BYTE)));
        });
    }
}
