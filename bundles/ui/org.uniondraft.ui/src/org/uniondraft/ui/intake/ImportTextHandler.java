package org.uniondraft.ui.intake;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Imports a text that was copied elsewhere. */
public final class ImportTextHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ImportWizard.openWithClipboard(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }
}
