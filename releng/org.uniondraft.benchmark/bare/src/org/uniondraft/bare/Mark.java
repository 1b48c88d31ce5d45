package org.uniondraft.bare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Notes when the window is there and nothing is left to do, as the robot does in the workbench, and closes it. */
public final class Mark implements IStartup {

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            Display display = Display.getCurrent();
            while (display.readAndDispatch()) {
                // Everything that is queued, painting included.
            }
            try {
                Path folder = Files.createDirectories(Path.of(System.getProperty("uniondraft.robot.out")));
                Files.writeString(folder.resolve("usable"), Long.toString(System.currentTimeMillis()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            PlatformUI.getWorkbench().close();
        });
    }
}
