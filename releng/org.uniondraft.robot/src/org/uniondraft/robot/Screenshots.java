package org.uniondraft.robot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.surfaces.Surface;
import org.uniondraft.ui.tests.surfaces.Tour;

/** Takes a picture of everything that the workbench can show of a paper. */
final class Screenshots {

    private static final int SETTLE = 300;
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final PaperEditor editor;
    private final Path folder;
    private final int scale;
    private int number;

    Screenshots(PaperEditor editor, Path folder) {
        this.editor = editor;
        this.folder = folder;
        String factor = System.getenv("GDK_SCALE");
        scale = factor == null ? 1 : Integer.parseInt(factor);
    }

    void takeAll() {
        prepare();
        new Tour(editor, this::take).all();
    }

    /** The pages alone, in a window of a size that can be read in a text. */
    void takePages() {
        editor.getSite().getShell().setSize(WIDTH, HEIGHT);
        prepare();
        new Tour(editor, this::take).pages();
    }

    private void prepare() {
        editor.getSite().getShell().forceActive();
        UiWait.until("the paper is checked", editor.findings()::isCurrent);
    }

    private void take(Surface surface) {
        pause();
        number++;
        Control shown = surface.name().startsWith("view-") ? surface.control() : surface.control().getShell();
        picture(shown, "%02d-%s.png".formatted(number, surface.name()));
    }

    /** Lets what works in the background show its results. */
    private static void pause() {
        Display display = Display.getCurrent();
        boolean[] over = new boolean[1];
        display.timerExec(SETTLE, () -> over[0] = true);
        UiWait.until("a moment passes", () -> over[0]);
    }

    private void picture(Control shown, String name) {
        Rectangle place = shown instanceof Shell shell ? shell.getBounds() : onDisplay((Composite) shown);
        List<String> command = new ArrayList<>(List.of("import", "-silent", "-window", "root", "-crop",
                "%dx%d+%d+%d".formatted(place.width * scale, place.height * scale, place.x * scale, place.y * scale),
                "+repage", folder.resolve(name).toString()));
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": exit code " + code);
            }
        } catch (IOException e) {
            throw new IllegalStateException("ImageMagick is missing", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Rectangle onDisplay(Composite control) {
        return Display.getCurrent().map(control.getParent(), null, control.getBounds());
    }
}
