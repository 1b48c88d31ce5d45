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

    private static final int STEPS = 20;
    /** As fast as a hand is, in milliseconds. */
    private static final int MOUSE_PAUSE = 40;

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

    /**
     * Drags something with the mouse.
     *
     * @param control what both lie in
     * @param from where it is, in the control
     * @param to where it goes
     */
    public static void drag(Control control, Rectangle from, Rectangle to) {
        Point start = control.toDisplay(from.x + 10, from.y + from.height / 2);
        Point end = control.toDisplay(to.x + 10, to.y + to.height / 2);
        // The widget that is dragged from waits for the mouse, so it is moved by another thread, little by little.
        Thread mouse = new Thread(() -> {
            move(start);
            button(SWT.MouseDown);
            for (int i = 1; i <= STEPS; i++) {
                move(new Point(start.x + (end.x - start.x) * i / STEPS, start.y + (end.y - start.y) * i / STEPS));
            }
            button(SWT.MouseUp);
        }, "mouse");
        Display display = control.getDisplay();
        mouse.setUncaughtExceptionHandler((thread, e) -> display.asyncExec(() -> {
            throw new IllegalStateException(e);
        }));
        mouse.start();
        UiWait.until("the mouse has let go", () -> !mouse.isAlive());
        UiWait.settle();
    }

    private static void move(Point place) {
        Event event = new Event();
        event.x = place.x;
        event.y = place.y;
        send(event, SWT.MouseMove);
    }

    private static void button(int type) {
        Event event = new Event();
        event.button = 1;
        send(event, type);
    }

    private static void send(Event event, int type) {
        event.type = type;
        Display.getDefault().post(event);
        try {
            Thread.sleep(MOUSE_PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
