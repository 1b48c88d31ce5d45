package org.uniondraft.ui.tests;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
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
     * Selects a row, begins to edit its first cell with F2, replaces what stands in it and presses Enter.
     *
     * @param tree the tree
     * @param item the row
     * @param text what is typed
     */
    public static void editRow(Tree tree, TreeItem item, String text) {
        tree.showItem(item);
        tree.setFocus();
        tree.setSelection(item);
        key(SWT.F2);
        UiWait.until("the cell is edited", () -> cellEditor(tree) != null);
        Text editor = cellEditor(tree);
        editor.setText(text);
        editor.notifyListeners(SWT.DefaultSelection, new Event());
        UiWait.settle();
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

    /** {@return the field over the cell of a tree that is edited; null for none} */
    static Text cellEditor(Tree tree) {
        for (Control child : tree.getChildren()) {
            if (child instanceof Text text && text.isVisible()) {
                return text;
            }
        }
        return null;
    }
}
