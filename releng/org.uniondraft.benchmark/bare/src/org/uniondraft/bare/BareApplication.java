package org.uniondraft.bare;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A workbench with one empty window: what the platform itself takes to start. */
public final class BareApplication implements IApplication {

    private static final Point SIZE = new Point(1280, 800);

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            PlatformUI.createAndRunWorkbench(display, new BareWorkbench());
            return EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        PlatformUI.getWorkbench().close();
    }

    private static final class BareWorkbench extends WorkbenchAdvisor {

        @Override
        public String getInitialWindowPerspectiveId() {
            return "org.uniondraft.bare.perspective";
        }

        @Override
        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
            configurer.setInitialSize(SIZE);
            return new WorkbenchWindowAdvisor(configurer);
        }
    }
}
