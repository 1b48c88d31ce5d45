package org.uniondraft.ui.editor.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;

/** Lets the commands of the workbench for editing act on the text while it has the focus, and gives them back after. */
final class TextActions {

    private static final Map<String, TextVerb> VERBS = Map.of(ActionFactory.CUT.getId(), TextVerb.CUT,
            ActionFactory.COPY.getId(), TextVerb.COPY, ActionFactory.PASTE.getId(), TextVerb.PASTE,
            ActionFactory.SELECT_ALL.getId(), TextVerb.SELECT_ALL);

    private final Map<String, IAction> actions = new HashMap<>();
    private final Map<String, IAction> before = new LinkedHashMap<>();
    private IActionBars bars;

    TextActions(PaperTextViewer viewer) {
        VERBS.forEach((id, verb) -> actions.put(id, action(verb.label(), () -> viewer.run(verb))));
        viewer.widget().addListener(SWT.FocusIn, event -> activate());
        viewer.widget().addListener(SWT.FocusOut, event -> deactivate());
        viewer.widget().addListener(SWT.Dispose, event -> deactivate());
    }

    private static IAction action(String label, Runnable run) {
        return new Action(label) {

            @Override
            public void run() {
                run.run();
            }
        };
    }

    private static IActionBars bars() {
        IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        return editor == null ? null : editor.getEditorSite().getActionBars();
    }

    /** Lets Ctrl+F of the workbench open what finds in this text. */
    void setFind(Runnable find) {
        actions.put(ActionFactory.FIND.getId(), action(Messages.findReplace, find));
    }

    private void activate() {
        deactivate();
        bars = bars();
        if (bars != null) {
            actions.forEach((id, action) -> {
                before.put(id, bars.getGlobalActionHandler(id));
                bars.setGlobalActionHandler(id, action);
            });
            bars.updateActionBars();
        }
    }

    private void deactivate() {
        if (bars != null && !PlatformUI.getWorkbench().isClosing()) {
            before.forEach(bars::setGlobalActionHandler);
            bars.updateActionBars();
        }
        before.clear();
        bars = null;
    }
}
