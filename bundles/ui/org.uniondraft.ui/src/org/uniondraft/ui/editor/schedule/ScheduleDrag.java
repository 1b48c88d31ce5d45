package org.uniondraft.ui.editor.schedule;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.uniondraft.core.cycle.PaperSchedule.Entry;

/** Lets tasks be dragged out of their month. */
final class ScheduleDrag extends DragSourceAdapter {

    private final TreeViewer viewer;

    /**
     * Makes the source.
     *
     * @param viewer the schedule
     */
    ScheduleDrag(TreeViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        event.doit = viewer.getStructuredSelection().getFirstElement() instanceof Entry entry
                && ScheduleModel.record(entry).isPresent();
        if (event.doit) {
            LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
        }
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}
