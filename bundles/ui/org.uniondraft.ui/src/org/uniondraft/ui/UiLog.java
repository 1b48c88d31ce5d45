package org.uniondraft.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;

/** Where errors of the user interface go: to the log always, and to the user if somebody waits for the outcome. */
public final class UiLog {

    private static final String PLUGIN = "org.uniondraft.ui";

    private UiLog() {
    }

    /**
     * Writes an error to the log.
     *
     * @param message what was not done
     * @param cause why
     */
    public static void log(String message, Throwable cause) {
        ILog.of(UiLog.class).log(error(message, cause));
    }

    /**
     * Writes an error to the log and shows it.
     *
     * @param shell the parent of the dialog; null for none
     * @param message what was not done
     * @param cause why; its message is shown
     */
    public static void show(Shell shell, String message, Throwable cause) {
        log(message, cause);
        ErrorDialog.openError(shell, null, message, error(cause.getMessage() == null ? message : cause.getMessage(), cause));
    }

    private static IStatus error(String message, Throwable cause) {
        return new Status(IStatus.ERROR, PLUGIN, message, cause);
    }
}
