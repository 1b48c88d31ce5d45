package org.uniondraft.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.swt.IFocusService;

/**
 * Handles commands of the workbench, such as copy and paste, while a control has the focus: from the keyboard, which the
 * workbench reads before the control does, and from the menu.
 */
public final class FocusHandlers {

    private FocusHandlers() {
    }

    /** Holds while the control has the focus. */
    private static final class HasFocus extends Expression {

        private final Control control;

        HasFocus(Control control) {
            this.control = control;
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
        }

        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.valueOf(context.getVariable(ISources.ACTIVE_FOCUS_CONTROL_NAME) == control);
        }
    }

    /**
     * Handles commands until the control is disposed.
     *
     * @param control the control
     * @param commands what is run for the id of each command
     */
    public static void install(Control control, Map<String, Runnable> commands) {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        IFocusService focus = PlatformUI.getWorkbench().getService(IFocusService.class);
        focus.addFocusTracker(control, FocusHandlers.class.getName());
        HasFocus hasFocus = new HasFocus(control);
        List<IHandlerActivation> activations = new ArrayList<>();
        commands.forEach((id, run) -> activations.add(handlers.activateHandler(id, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                run.run();
                return null;
            }
        }, hasFocus)));
        control.addListener(SWT.Dispose, event -> {
            handlers.deactivateHandlers(activations);
            focus.removeFocusTracker(control);
        });
    }
}
