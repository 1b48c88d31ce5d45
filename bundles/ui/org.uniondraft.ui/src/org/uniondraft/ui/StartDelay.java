package org.uniondraft.ui;

import org.eclipse.swt.widgets.Display;

/**
 * Keeps what can wait out of the start of the workbench, when everything is loaded and compiled for the first time. The
 * workbench itself is no help: it says that it has started before it makes its first window.
 */
public final class StartDelay {

    private static final int START = 1500;
    private static boolean isOver;

    private StartDelay() {
    }

    /**
     * Does something with a paper that was just opened after a while: later than usual with those that are the first ones.
     *
     * @param display the display, whose thread this is called in
     * @param usual how long to wait otherwise, in milliseconds
     * @param work what to do, in the thread of the display
     */
    public static void run(Display display, int usual, Runnable work) {
        // Timers already run while the window is being opened; this does not.
        display.asyncExec(() -> display.timerExec(isOver ? usual : START, () -> {
            isOver = true;
            work.run();
        }));
    }
}
