package org.uniondraft.ui.create;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Begins a new paper. */
public final class NewPaperHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        NewPaperWizard.open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }
}
