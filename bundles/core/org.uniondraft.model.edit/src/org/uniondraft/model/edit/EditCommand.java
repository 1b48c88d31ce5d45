package org.uniondraft.model.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.edit.internal.Messages;

/**
 * Runs any code that changes a paper as one step that can be undone. If the code throws, what it had already changed is
 * taken back and the caller gets the exception: plug-ins may run in it.
 * <p>
 * Only what is in the scope is recorded. So a new object has to be put in its place before objects of the paper are moved
 * into it; otherwise a redo finds it empty.
 */
public final class EditCommand extends ChangeCommand {

    private final Runnable change;
    private final Object typingKey;

    private EditCommand(String label, Collection<? extends Notifier> scope, Runnable change, Object typingKey) {
        super(List.copyOf(scope));
        setLabel(label);
        this.change = change;
        this.typingKey = typingKey;
    }

    /**
     * Makes a command.
     *
     * @param label what is undone, in the language of the user
     * @param scope the object that holds all that is changed; the smaller, the cheaper
     * @param change the code
     * @return the command
     */
    public static EditCommand of(String label, EObject scope, Runnable change) {
        return new EditCommand(label, List.of(scope), change, null);
    }

    /**
     * Makes a command that changes several objects.
     *
     * @param label what is undone, in the language of the user
     * @param scope the objects that hold all that is changed
     * @param change the code
     * @return the command
     */
    public static EditCommand of(String label, Collection<? extends Notifier> scope, Runnable change) {
        return new EditCommand(label, scope, change, null);
    }

    /**
     * Makes a command for text that is being typed. A {@link ModelCommandStack} makes one step of those that follow each
     * other on the same text.
     *
     * @param text the text, which holds all that is changed
     * @param change the code
     * @return the command
     */
    public static EditCommand typing(MarkedText text, Runnable change) {
        return new EditCommand(Messages.typing, List.of(text), change, text);
    }

    /**
     * Makes a command for something that is being typed and is not one text: a list shown as a line, or a value that is
     * there only once something is typed.
     *
     * @param scope the object that holds all that is changed
     * @param key what is typed on; commands with equal keys join
     * @param change the code
     * @return the command
     */
    public static EditCommand typing(EObject scope, Object key, Runnable change) {
        return new EditCommand(Messages.typing, List.of(scope), change, key);
    }

    /** {@return what commands are typing on alike, or null} */
    Object typingKey() {
        return typingKey;
    }

    @Override
    public void execute() {
        try {
            super.execute();
        } catch (RuntimeException | Error e) {
            takeBack();
            throw e;
        }
    }

    private void takeBack() {
        ChangeDescription recorded = getChangeDescription();
        if (recorded != null) {
            recorded.apply();
            setChangeDescription(null);
        }
    }

    @Override
    protected void doExecute() {
        change.run();
    }
}
