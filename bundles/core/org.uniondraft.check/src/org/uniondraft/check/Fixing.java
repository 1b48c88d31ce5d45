package org.uniondraft.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

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
    private final List<AppliedFix> applied = new ArrayList<>();

    Fixing(String label, Document document, List<QuickFixDescriptor> fixes, Function<FixRun, List<AppliedFix>> step,
            FixRun.Factory factory) {
        command = EditCommand.of(label, document, () -> run(fixes, step, factory));
    }

    private void run(List<QuickFixDescriptor> fixes, Function<FixRun, List<AppliedFix>> step, FixRun.Factory factory) {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            int before = applied.size();
            for (QuickFixDescriptor fix : fixes) {
                applied.addAll(step.apply(factory.make(fix)));
            }
            if (applied.size() == before || fixes.size() == 1) {
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
        return applied.size();
    }

    /** {@return what was found and put right, after the command was executed, in that order} */
    public List<AppliedFix> fixes() {
        return Collections.unmodifiableList(applied);
    }
}
