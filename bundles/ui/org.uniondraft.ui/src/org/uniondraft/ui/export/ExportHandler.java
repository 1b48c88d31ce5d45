package org.uniondraft.ui.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.uniondraft.ui.editor.PaperEditor;

/** Exports the paper in front. */
public final class ExportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof PaperEditor editor) {
            ExportWizard.open(HandlerUtil.getActiveShell(event), editor.session());
        }
        return null;
    }
}
