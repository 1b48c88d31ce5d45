package org.uniondraft.ui.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** Lets the commands of the workbench for editing act on the text while it has the focus. */
final class TextActions {

    private static final Map<String, TextVerb> VERBS = Map.of(IWorkbenchCommandConstants.EDIT_CUT, TextVerb.CUT,
            IWorkbenchCommandConstants.EDIT_COPY, TextVerb.COPY, IWorkbenchCommandConstants.EDIT_PASTE, TextVerb.PASTE,
            IWorkbenchCommandConstants.EDIT_SELECT_ALL, TextVerb.SELECT_ALL);

    private final PaperTextViewer viewer;
    private final List<IHandlerActivation> active = new ArrayList<>();

    TextActions(PaperTextViewer viewer) {
        this.viewer = viewer;
        viewer.widget().addListener(SWT.FocusIn, event -> activate());
        viewer.widget().addListener(SWT.FocusOut, event -> deactivate());
        viewer.widget().addListener(SWT.Dispose, event -> deactivate());
    }

    private static IHandlerService service() {
        return PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()
                ? PlatformUI.getWorkbench().getService(IHandlerService.class) : null;
    }

    private void activate() {
        IHandlerService service = service();
        if (service == null || !active.isEmpty()) {
            return;
        }
        VERBS.forEach((command, verb) -> active.add(service.activateHandler(command, new AbstractHandler() {

            @Override
            public Object execute(ExecutionEvent event) {
                viewer.run(verb);
                return null;
            }
        })));
    }

    private void deactivate() {
        IHandlerService service = service();
        if (service != null) {
            service.deactivateHandlers(active);
        }
        active.clear();
    }
}
