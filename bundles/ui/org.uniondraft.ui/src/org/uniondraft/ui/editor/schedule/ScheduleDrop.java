package org.uniondraft.ui.editor.schedule;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.TransferData;
import org.uniondraft.core.cycle.PaperSchedule.Entry;
import org.uniondraft.ui.editor.schedule.ScheduleModel.Month;

/** Lets tasks be dropped on a month, or on something in it. */
final class ScheduleDrop extends ViewerDropAdapter {

    private final BiConsumer<Entry, Month> move;

    /**
     * Makes the target.
     *
     * @param viewer the schedule
     * @param move moves a task to a month
     */
    ScheduleDrop(TreeViewer viewer, BiConsumer<Entry, Month> move) {
        super(viewer);
        this.move = move;
        setFeedbackEnabled(false);
    }

    private Optional<Month> month(Object target) {
        if (target instanceof Month month) {
            return Optional.of(month);
        }
        return getViewer().getInput() instanceof List<?> months ? months.stream().map(Month.class::cast)
                .filter(month -> month.entries().contains(target)).findFirst() : Optional.empty();
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return LocalSelectionTransfer.getTransfer().getSelection() != null && month(target).isPresent();
    }

    @Override
    public boolean performDrop(Object data) {
        if (data instanceof IStructuredSelection dropped && dropped.getFirstElement() instanceof Entry entry) {
            month(getCurrentTarget()).filter(month -> !month.entries().contains(entry))
                    .ifPresent(month -> move.accept(entry, month));
            return true;
        }
        return false;
    }
}
