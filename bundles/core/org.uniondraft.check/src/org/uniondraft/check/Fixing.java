package org.uniondraft.check;

import java.util.List;
import java.util.function.ToIntFunction;

import org.eclipse.emf.common.command.Command;
import org.uniondraft.check.internal.FixRun;
import org.uniondraft.core.catalog.QuickFixDescriptor;
import org.uniondraft.model.Document;
import org.uniondraft.model.edit.EditCommand;

/** Quick fixes that are about to be applied, as one step that can be undone. */
public final class Fixing {

    /** Fixes of different rules may undo each other's work; after so many rounds it is left as it is. */
    private static final int MAX_ROUNDS = 4;

    private final EditCommand command;
    private int applied;

    Fixing(String label, Document document, List<QuickFixDescriptor> fixes, ToIntFunction<FixRun> step,
            FixRun.Factory factory) {
        command = EditCommand.of(label, document, () -> run(fixes, step, factory));
    }

    private void run(List<QuickFixDescriptor> fixes, ToIntFunction<FixRun> step, FixRun.Factory factory) {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            int before = applied;
            for (QuickFixDescriptor fix : fixes) {
                applied += step.applyAsInt(factory.make(fix));
            }
            if (applied == before || fixes.size() == 1) {
                return;
            }
        }
    }

    /** {@return the command that applies the fixes, to be executed once, on the command stack of the paper if it has one} */
    public Command command() {
        return command;
    }

    /** {@return how many findings were put right, after the command was executed} */
    public int applied() {
        return applied;
    }
}
