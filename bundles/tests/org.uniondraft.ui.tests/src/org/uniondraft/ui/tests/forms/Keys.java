package org.uniondraft.ui.tests.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.uniondraft.ui.tests.UiWait;

/** Presses keys as a user does: through the window system, into whatever has the focus. */
public final class Keys {

    private Keys() {
    }

    /**
     * Gives a control the focus.
     *
     * @param control the control
     */
    public static void focus(Control control) {
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
    public static void type(String text) {
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
    public static void press(int keyCode, int... modifiers) {
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
