package org.uniondraft.ui.viewers;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

/**
 * Lets cells be edited by keyboard alone: F2 or Enter edits the selected row, Tab and Shift+Tab go on to the next cell. A
 * double click edits the cell under the mouse.
 */
public final class CellKeys {

    private final TreeViewer viewer;
    private int column;

    private CellKeys(TreeViewer viewer) {
        this.viewer = viewer;
    }

    /**
     * Adds the keys.
     *
     * @param viewer the viewer, whose columns have their editing supports
     */
    public static void addTo(TreeViewer viewer) {
        CellKeys keys = new CellKeys(viewer);
        ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {

            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC -> true;
                    default -> false;
                };
            }
        };
        TreeViewerEditor.create(viewer, strategy, ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR);
        viewer.getTree().addListener(SWT.MouseDown, keys::remember);
        viewer.getTree().addListener(SWT.MouseDoubleClick, keys::doubleClicked);
        viewer.getTree().addListener(SWT.KeyDown, keys::edit);
    }

    /**
     * The cell that was clicked on is the one that is edited first. It is found by the widths of the columns: under GTK a
     * viewer does not find cells by their bounds.
     */
    private void remember(Event event) {
        Tree tree = viewer.getTree();
        int right = tree.getHorizontalBar() == null ? 0 : -tree.getHorizontalBar().getSelection();
        column = 0;
        for (int index : tree.getColumnOrder()) {
            right += tree.getColumn(index).getWidth();
            if (event.x < right) {
                column = index;
                return;
            }
        }
    }

    private void doubleClicked(Event event) {
        Object selected = viewer.getStructuredSelection().getFirstElement();
        if (selected != null) {
            remember(event);
            viewer.editElement(selected, column);
        }
    }

    private void edit(Event event) {
        boolean isEdit = event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        Object selected = viewer.getStructuredSelection().getFirstElement();
        if (!isEdit || selected == null) {
            return;
        }
        int columns = viewer.getTree().getColumnCount();
        for (int i = 0; i < columns && !viewer.isCellEditorActive(); i++) {
            viewer.editElement(selected, (column + i) % columns);
        }
        event.doit = !viewer.isCellEditorActive();
    }
}
