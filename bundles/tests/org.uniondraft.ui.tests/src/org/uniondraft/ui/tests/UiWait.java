package org.uniondraft.ui.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Lets the display work until something is so. */
public final class UiWait {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int PAUSE = 5;

    private UiWait() {
    }

    /**
     * Waits for a condition.
     *
     * @param what what is waited for, for the message
     * @param condition the condition
     * @throws AssertionError if it does not come true in time
     */
    public static void until(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                Path picture = Path.of("target", "failed", what.replace(' ', '-') + ".png").toAbsolutePath();
                Screenshot.take(picture);
                throw new AssertionError("waited in vain: " + what + ", see " + picture);
            }
            if (!display.readAndDispatch()) {
                pause();
            }
        }
    }

    /** Lets the display do all it has to do now. */
    public static void settle() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // Everything that is queued.
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
