package org.uniondraft.ui.editor;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.uniondraft.model.edit.ModelCommandStack;
import org.uniondraft.ui.Messages;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.session.PaperSession;

/** Takes back the last step of a paper, or makes it again, and says which one. */
final class HistoryAction extends Action {

    private final String plain;
    private final String named;
    private final Predicate<ModelCommandStack> possible;
    private final Function<ModelCommandStack, Command> next;
    private final Consumer<ModelCommandStack> step;
    private final CommandStackListener changed = event -> update();
    private PaperSession session;

    private HistoryAction(String plain, String named, Predicate<ModelCommandStack> possible,
            Function<ModelCommandStack, Command> next, Consumer<ModelCommandStack> step) {
        super(plain);
        this.plain = plain;
        this.named = named;
        this.possible = possible;
        this.next = next;
        this.step = step;
        setEnabled(false);
    }

    static HistoryAction undo() {
        HistoryAction action = new HistoryAction(Messages.undo, Messages.undoOf, ModelCommandStack::canUndo,
                ModelCommandStack::getUndoCommand, ModelCommandStack::undo);
        action.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_UNDO);
        return action;
    }

    static HistoryAction redo() {
        HistoryAction action = new HistoryAction(Messages.redo, Messages.redoOf, ModelCommandStack::canRedo,
                ModelCommandStack::getRedoCommand, ModelCommandStack::redo);
        action.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_REDO);
        return action;
    }

    /**
     * Follows a paper.
     *
     * @param followed the paper; null for none
     */
    void follow(PaperSession followed) {
        if (session != null) {
            session.removeCommandListener(changed);
        }
        session = followed;
        if (session != null) {
            session.addCommandListener(changed);
        }
        update();
    }

    private void update() {
        boolean enabled = session != null && possible.test(session.commands());
        setEnabled(enabled);
        setText(enabled ? NLS.bind(named, next.apply(session.commands()).getLabel()) : plain);
    }

    @Override
    public void run() {
        session.commitPendingEdits();
        if (possible.test(session.commands())) {
            try {
                step.accept(session.commands());
            } catch (RuntimeException e) {
                UiLog.show(null, Messages.commandFailed, e);
            }
        }
    }
}
