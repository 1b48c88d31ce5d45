package org.uniondraft.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** Takes pictures of the display. */
public final class Screenshot {

    private Screenshot() {
    }

    /**
     * Takes a picture of all that is on the display.
     *
     * @param file the file, a PNG; its folder is made if it is missing
     */
    public static void take(Path file) {
        Display display = Display.getCurrent();
        Image image = new Image(display, display.getBounds());
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
