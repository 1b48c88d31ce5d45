package org.uniondraft.ui;

import org.eclipse.ui.PlatformUI;

/** Keeps what can wait out of the start of the workbench, when everything is loaded and compiled for the first time. */
public final class StartDelay {

    private static final int START = 1500;

    private StartDelay() {
    }

    /**
     * Says how long to wait before looking through a paper that was just opened.
     *
     * @param usual how long otherwise, in milliseconds
     * @return the delay in milliseconds: longer while the workbench starts and brings its papers back
     */
    public static int of(int usual) {
        return PlatformUI.getWorkbench().isStarting() ? START : usual;
    }
}
