package org.uniondraft.ui.tests;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What a user does with mouse and keyboard, as events of the widgets. */
public final class UiKeys {

    private UiKeys() {
    }

    /**
     * Clicks on a cell, begins to edit it with F2, replaces what stands in it and presses Enter.
     *
     * @param tree the tree
     * @param item the row
     * @param column the index of the column
     * @param text what is typed
     */
    public static void editCell(Tree tree, TreeItem item, int column, String text) {
        tree.showItem(item);
        Rectangle cell = item.getBounds(column);
        click(tree, cell.x + cell.width / 2, cell.y + cell.height / 2);
        UiWait.until("the row is selected", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0] == item);
        key(SWT.F2);
        UiWait.until("the cell is edited", () -> cellEditor(tree) != null);
        Text editor = cellEditor(tree);
        editor.setText(text);
        editor.notifyListeners(SWT.DefaultSelection, new Event());
        UiWait.settle();
    }

    /**
     * Clicks on a control, as the mouse does.
     *
     * @param control the control
     * @param x where in it, in points
     * @param y where in it, in points
     */
    public static void click(Control control, int x, int y) {
        Point place = control.toDisplay(x, y);
        control.getShell().forceActive();
        post(SWT.MouseMove, event -> {
            event.x = place.x;
            event.y = place.y;
        });
        post(SWT.MouseDown, event -> event.button = 1);
        post(SWT.MouseUp, event -> event.button = 1);
    }

    /**
     * Presses a key, as the keyboard does: whatever has the focus gets it.
     *
     * @param code the code of the key
     */
    public static void key(int code) {
        post(SWT.KeyDown, event -> event.keyCode = code);
        post(SWT.KeyUp, event -> event.keyCode = code);
    }

    private static void post(int type, Consumer<Event> fill) {
        Event event = new Event();
        event.type = type;
        fill.accept(event);
        if (!Display.getCurrent().post(event)) {
            throw new IllegalStateException("The display takes no events");
        }
        UiWait.settle();
    }

    private static Text cellEditor(Tree tree) {
        for (Control child : tree.getChildren()) {
            if (child instanceof Text text && text.isVisible()) {
                return text;
            }
        }
        return null;
    }
}
