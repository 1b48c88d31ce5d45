package org.uniondraft.workbench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.uniondraft.core.dropins.DropIns;

/** The workbench as an Equinox application: {@code org.uniondraft.workbench.application}. */
public final class Application implements IApplication {

    /** What the start script hands on: the contract of the command line has this code for a wrong use. */
    private static final Integer EXIT_NO_DISPLAY = 2;
    /** The workbench forgets its layout when it is started with this property. */
    private static final String CLEAR_STATE = "clearPersistedState";

    @Override
    public Object start(IApplicationContext context) {
        DropIns.ofPlatform().load()
                .forEach(message -> ILog.of(Application.class).log(Status.error(message)));
        Display display;
        try {
            display = PlatformUI.createDisplay();
        } catch (SWTError | UnsatisfiedLinkError e) {
            tellOnConsole(Messages.noDisplay);
            return EXIT_NO_DISPLAY;
        }
        try {
            return run(display);
        } finally {
            display.dispose();
        }
    }

    private static Object run(Display display) {
        try {
            if (!WorkbenchData.claim(Platform.getInstanceLocation())) {
                MessageDialog.openInformation(null, Messages.title, Messages.alreadyOpen);
                return EXIT_OK;
            }
            if (WorkbenchData.isOutdated()) {
                System.setProperty(CLEAR_STATE, Boolean.TRUE.toString());
            }
        } catch (IOException e) {
            ILog.of(Application.class).log(Status.error(Messages.dataNotWritable, e));
            MessageDialog.openError(null, Messages.title, Messages.dataNotWritable + "\n" + e.getMessage());
            return EXIT_OK;
        }
        int code = PlatformUI.createAndRunWorkbench(display, new PaperWorkbenchAdvisor());
        return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    }

    private static void tellOnConsole(String message) {
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        console.println(message);
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
