package org.uniondraft.model.edit;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;

/**
 * The commands that were run on a paper. Unlike the stack it extends, it is honest:
 * <ul>
 * <li>Forgetting the commands does not make a changed paper look saved.
 * <li>A command that fails throws at the caller. An {@link EditCommand} or a compound has then taken back what it did;
 * of any other command, of an undo and of a redo nobody knows, and the paper counts as changed.
 * </ul>
 * What is typed into one text is one step: commands that set the same text, and {@link EditCommand#typing typing
 * commands} on the same text, join the one before, until another command, an undo, a save or {@link #endTyping()} comes
 * between.
 */
public final class ModelCommandStack extends BasicCommandStack {

    /** Makes it certain that no position is the saved one. */
    private static final int NEVER_SAVED = -2;

    private RuntimeException failure;
    private boolean typingEnded;

    /** Several steps of typing as one. */
    private static final class Typing extends CompoundCommand {

        private final Object key;

        Typing(Object key, Command first) {
            super(LAST_COMMAND_ALL, first.getLabel());
            this.key = key;
            append(first);
        }
    }

    /** Ends the step of typing: what is typed next is undone by itself. For when the focus or the cursor moves. */
    public void endTyping() {
        typingEnded = true;
    }

    /**
     * {@inheritDoc}
     *
     * @throws RuntimeException what the command threw
     */
    @Override
    public void execute(Command command) {
        Object key = command == null ? null : typingKey(command);
        boolean joins = key != null && !typingEnded && saveIndex != top && !canRedo() && getUndoCommand() != null
                && key.equals(typingKey(getUndoCommand()));
        boolean takenBack = command instanceof EditCommand || command instanceof CompoundCommand;
        super.execute(command);
        typingEnded = false;
        rethrow(!takenBack);
        if (joins && getUndoCommand() == command) {
            join(key, command);
        }
    }

    private void join(Object key, Command command) {
        commandList.remove(top--);
        if (commandList.get(top) instanceof Typing typing) {
            typing.append(command);
        } else {
            Typing typing = new Typing(key, commandList.get(top));
            typing.append(command);
            commandList.set(top, typing);
        }
        mostRecentCommand = commandList.get(top);
        notifyListeners();
    }

    private static Object typingKey(Command command) {
        return switch (command) {
            case Typing typing -> typing.key;
            case EditCommand edit -> edit.typingKey();
            case SetCommand set when set.getFeature() instanceof EAttribute attribute && !attribute.isMany()
                    && attribute.getEAttributeType().getInstanceClass() == String.class
                    && (set.getValue() == null || set.getValue() instanceof String) ->
                List.of(set.getOwner(), attribute);
            default -> null;
        };
    }

    /**
     * {@inheritDoc}
     *
     * @throws RuntimeException what the command threw
     */
    @Override
    public void undo() {
        typingEnded = true;
        super.undo();
        rethrow(true);
    }

    /**
     * {@inheritDoc}
     *
     * @throws RuntimeException what the command threw
     */
    @Override
    public void redo() {
        typingEnded = true;
        super.redo();
        rethrow(true);
    }

    /** Forgets the commands; a paper that is changed stays so. */
    @Override
    public void flush() {
        boolean changed = isSaveNeeded();
        super.flush();
        if (changed) {
            markChanged();
        }
    }

    /** Makes the paper count as changed until it is saved, for changes that no command makes. */
    public void markChanged() {
        saveIndex = NEVER_SAVED;
        notifyListeners();
    }

    @Override
    protected void handleError(Exception exception) {
        // Kept rather than logged: whoever ran the command gets it.
        failure = exception instanceof RuntimeException runtime ? runtime : new IllegalStateException(exception);
    }

    private void rethrow(boolean unknownState) {
        if (failure == null) {
            return;
        }
        RuntimeException thrown = failure;
        failure = null;
        if (unknownState) {
            markChanged();
        }
        throw thrown;
    }
}
