package org.uniondraft.ui.tests.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.uniondraft.ui.tests.UiWait;

/** Presses keys as a user does: through the window system, into whatever has the focus. */
final class Keys {

    private static final int STEPS = 8;
    private static final int MOUSE_PAUSE = 150;

    private Keys() {
    }

    /**
     * Gives a control the focus.
     *
     * @param control the control
     */
    static void focus(Control control) {
        control.getShell().forceActive();
        UiWait.until("the window is active", () -> control.getDisplay().getActiveShell() == control.getShell());
        control.forceFocus();
        UiWait.until("the control has the focus", control::isFocusControl);
        UiWait.settle();
    }

    /**
     * Types letters and digits.
     *
     * @param text what is typed
     */
    static void type(String text) {
        text.chars().forEach(character -> press((char) character));
    }

    private static void press(char character) {
        Event event = new Event();
        event.character = character;
        post(event, SWT.KeyDown);
        post(event, SWT.KeyUp);
        UiWait.settle();
    }

    /**
     * Presses a key.
     *
     * @param keyCode the key, such as {@code SWT.ARROW_DOWN}
     * @param modifiers the keys that are held meanwhile, such as {@code SWT.CTRL}
     */
    static void press(int keyCode, int... modifiers) {
        for (int modifier : modifiers) {
            post(key(modifier), SWT.KeyDown);
        }
        post(key(keyCode), SWT.KeyDown);
        post(key(keyCode), SWT.KeyUp);
        for (int modifier : modifiers) {
            post(key(modifier), SWT.KeyUp);
        }
        UiWait.settle();
        pause();
    }

    /**
     * Drags something with the mouse. The display waits for the mouse in loops of its own meanwhile, so another thread
     * moves it.
     *
     * @param control the control it is in
     * @param from where it is, in the control
     * @param to where it goes, in the control
     */
    static void drag(Control control, Point from, Point to) {
        Display display = control.getDisplay();
        Point start = control.toDisplay(from);
        Point end = control.toDisplay(to);
        Thread mouse = new Thread(() -> {
            mouse(display, SWT.MouseMove, start, 0);
            mouse(display, SWT.MouseDown, start, 1);
            for (int i = 1; i <= STEPS; i++) {
                mouse(display, SWT.MouseMove, new Point(start.x + (end.x - start.x) * i / STEPS,
                        start.y + (end.y - start.y) * i / STEPS), 0);
            }
            mouse(display, SWT.MouseMove, end, 0);
            mouse(display, SWT.MouseMove, new Point(end.x + 1, end.y), 0);
            mouse(display, SWT.MouseUp, new Point(end.x + 1, end.y), 1);
        });
        mouse.start();
        UiWait.until("the mouse has done its way", () -> !mouse.isAlive());
        UiWait.settle();
    }

    private static void mouse(Display display, int type, Point place, int button) {
        Event event = new Event();
        event.type = type;
        event.x = place.x;
        event.y = place.y;
        event.button = button;
        display.post(event);
        try {
            Thread.sleep(MOUSE_PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Event key(int keyCode) {
        Event event = new Event();
        event.keyCode = keyCode;
        if (keyCode < SWT.KEYCODE_BIT) {
            event.character = (char) keyCode;
        }
        return event;
    }

    private static void post(Event event, int type) {
        event.type = type;
        if (!Display.getCurrent().post(event)) {
            throw new AssertionError("the key was not taken: " + event);
        }
        pause();
    }

    /** The key comes back from the window system. */
    private static void pause() {
        long end = System.nanoTime() + 30_000_000L;
        UiWait.until("the key has arrived", () -> System.nanoTime() > end);
    }
}
