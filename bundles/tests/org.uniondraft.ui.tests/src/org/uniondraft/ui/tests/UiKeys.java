package org.uniondraft.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What a user does with mouse and keyboard, as events of the widgets. */
public final class UiKeys {

    private static final int DRAG_STEPS = 12;
    /** Between two steps, in seconds. */
    private static final String DRAG_PAUSE = "0.1";

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

    /**
     * Drags something with the mouse of the display, as slowly as a hand does. The events that SWT posts never reach the
     * window system, which is what begins a drag; so xdotool moves the mouse, and where there is none the test is skipped.
     *
     * @param control what both places lie in
     * @param from where it is, in the control
     * @param to where it goes, in the control
     */
    public static void drag(Control control, Point from, Point to) {
        Point start = control.toDisplay(from);
        Point end = control.toDisplay(to);
        List<String> moves = new ArrayList<>(List.of("xdotool"));
        move(moves, start);
        moves.addAll(List.of("mousedown", "1"));
        for (int i = 0; i <= DRAG_STEPS; i++) {
            move(moves, new Point(start.x + (end.x - start.x) * i / DRAG_STEPS, start.y + (end.y - start.y) * i / DRAG_STEPS));
        }
        // What is below is asked again only when the mouse moves.
        move(moves, new Point(end.x + 1, end.y));
        moves.addAll(List.of("mouseup", "1"));
        try {
            Process mouse = new ProcessBuilder(moves).inheritIO().start();
            UiWait.until("the mouse has let go", () -> !mouse.isAlive());
            assertEquals(0, mouse.exitValue(), moves::toString);
        } catch (IOException e) {
            abort("Nothing here moves the mouse: " + e.getMessage());
        }
    }

    private static void move(List<String> moves, Point place) {
        moves.addAll(List.of("mousemove", String.valueOf(place.x), String.valueOf(place.y), "sleep", DRAG_PAUSE));
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
