package org.uniondraft.flow.edit;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.TextPlace;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.edit.ModelCommandStack;
import org.uniondraft.model.support.Models;

/** Runs changes on the paper of a flow, each as one step to undo, and says where the caret is then. */
public final class EditRunner {

    private final Flow flow;
    private final ModelCommandStack stack;

    /**
     * Makes a runner.
     *
     * @param flow the flow
     * @param stack the commands of its paper
     */
    public EditRunner(Flow flow, ModelCommandStack stack) {
        this.flow = flow;
        this.stack = stack;
    }

    /** {@return the flow} */
    public Flow flow() {
        return flow;
    }

    /** {@return the commands of the paper} */
    public ModelCommandStack stack() {
        return stack;
    }

    /**
     * Runs a change that may reach anywhere in the paper.
     *
     * @param label what is undone, in the language of the user
     * @param change the change, which gives the place of the caret; it refuses by {@link #refuse()}
     * @return the offset of the caret in the changed flow; nothing if the change was refused, and then nothing is changed
     */
    OptionalInt run(String label, Supplier<TextPlace> change) {
        return execute(label, EcoreUtil.getRootContainer(flow.root()), change);
    }

    /** Runs a change of one text that is not typed. */
    OptionalInt run(String label, MarkedText text, Supplier<TextPlace> change) {
        return execute(label, text, change);
    }

    /** Runs a change of one text that is typed: those that follow each other are one step. */
    OptionalInt type(MarkedText text, Supplier<TextPlace> change) {
        TextPlace[] caret = new TextPlace[1];
        return execute(EditCommand.typing(text, () -> caret[0] = change.get()), caret);
    }

    private OptionalInt execute(String label, EObject scope, Supplier<TextPlace> change) {
        TextPlace[] caret = new TextPlace[1];
        return execute(EditCommand.of(label, scope, () -> caret[0] = change.get()), caret);
    }

    private OptionalInt execute(Command command, TextPlace[] caret) {
        stack.execute(command);
        flow.update();
        return caret[0] == null ? OptionalInt.empty() : flow.offset(caret[0]);
    }

    /** {@return never; ends the change that is running, and takes back what it did} */
    static AbortExecutionException refuse() {
        throw new AbortExecutionException();
    }

    /** Refuses to change what is finished. */
    static void needUnlocked(Collection<FlowLine> lines) {
        lines.forEach(line -> needUnlocked(line.source()));
    }

    /** Refuses to change what is finished. */
    static void needUnlocked(EObject object) {
        if (Models.isLocked(object)) {
            refuse();
        }
    }

    /** Whether an object is in the paper: what an edit takes out may still have a container, which is out as well. */
    boolean isThere(EObject object) {
        return EcoreUtil.getRootContainer(object) == EcoreUtil.getRootContainer(flow.root());
    }

    /** The section that must not be left. */
    Section top() {
        return flow.rootSection().orElseThrow(EditRunner::refuse);
    }
}
