package org.uniondraft.ui.editor;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Connects undo and redo of the workbench with the paper that is edited. */
public final class PaperEditorContributor extends EditorActionBarContributor {

    private final HistoryAction undo = HistoryAction.undo();
    private final HistoryAction redo = HistoryAction.redo();

    @Override
    public void init(IActionBars bars) {
        super.init(bars);
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    }

    @Override
    public void setActiveEditor(IEditorPart editor) {
        var session = editor instanceof PaperEditor paper ? paper.session() : null;
        undo.follow(session);
        redo.follow(session);
    }

    @Override
    public void dispose() {
        undo.follow(null);
        redo.follow(null);
        super.dispose();
    }
}
