package org.uniondraft.robot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.library.OpenPapers;

/**
 * Uses the workbench of the product instead of a user: dropped into it as a plug-in, it does what the system property
 * {@code uniondraft.robot} says with the paper that {@code uniondraft.robot.paper} names, leaves what comes of it in the
 * folder {@code uniondraft.robot.out}, and closes the workbench.
 */
public final class Robot implements IStartup {

    private static final String TASK = "uniondraft.robot";
    private static final String FAILED = "failed";

    @Override
    public void earlyStartup() {
        String task = System.getProperty(TASK, "");
        if (!task.isEmpty()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> run(task));
        }
    }

    private static void run(String task) {
        Path out = Path.of(System.getProperty(TASK + ".out"));
        IWorkbench workbench = PlatformUI.getWorkbench();
        try {
            Files.createDirectories(out);
            switch (task) {
                case "open" -> openPaper();
                case "start" -> Files.writeString(out.resolve("usable"), usable());
                case "keys" -> Files.writeString(out.resolve("keys"), new Keystrokes(openPaper()).measure());
                case "screenshots" -> new Screenshots(openPaper(), out).takeAll();
                case "pictures" -> new Screenshots(openPaper(), out).takePages();
                default -> throw new IllegalArgumentException(task);
            }
        } catch (IOException | RuntimeException | AssertionError e) {
            ILog.of(Robot.class).log(Status.error(task, e));
            note(out, e);
        }
        // What the next start is to bring back stays open.
        if (!task.equals("open") && !task.equals("start")) {
            workbench.getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        }
        workbench.close();
    }

    private static void note(Path out, Throwable failure) {
        try {
            Files.writeString(out.resolve(FAILED), failure.toString());
        } catch (IOException e) {
            ILog.of(Robot.class).log(Status.error(FAILED, e));
        }
    }

    private static PaperEditor openPaper() {
        Path paper = Path.of(System.getProperty(TASK + ".paper"));
        return OpenPapers.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), paper).orElseThrow();
    }

    /** Sees to it that the paper which the last session had open is painted; what checks it now lets the user type. */
    private static String usable() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (!(window.getActivePage().getActiveEditor() instanceof PaperEditor)) {
            throw new IllegalStateException("No paper is open");
        }
        window.getShell().update();
        return System.currentTimeMillis() + " "
                + ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() + "\n";
    }
}
