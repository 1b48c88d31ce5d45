package org.uniondraft.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Finds widgets by what they are and say, and uses them as a user would. */
public final class Widgets {

    private static final int PAUSE = 20;
    private static final int TRIES = 500;

    private Widgets() {
    }

    /** {@return all controls in a composite that are shown, itself first} */
    public static Stream<Control> all(Composite parent) {
        return Stream.concat(Stream.of(parent), Stream.of(parent.getChildren())
                .flatMap(child -> child instanceof Composite inner ? all(inner) : Stream.of(child)));
    }

    /**
     * Finds controls.
     *
     * @param <C> their type
     * @param parent where to look
     * @param type their type
     * @param wanted which ones
     * @return those that are shown
     */
    public static <C extends Control> List<C> find(Composite parent, Class<C> type, Predicate<C> wanted) {
        return all(parent).filter(Control::isVisible).filter(type::isInstance).map(type::cast).filter(wanted).toList();
    }

    /** {@return the button that is shown in a composite and says this, mnemonic aside} */
    public static Optional<Button> button(Composite parent, String text) {
        return find(parent, Button.class, button -> plain(button.getText()).equals(text)).stream().findFirst();
    }

    private static String plain(String label) {
        return label.replaceAll("\\(&.\\)", "").replace("&", "");
    }

    /** Presses a button. */
    public static void press(Button button) {
        Event event = new Event();
        event.widget = button;
        button.notifyListeners(SWT.Selection, event);
    }

    /** Presses the button that is shown in a composite and says this. */
    public static void press(Composite parent, String text) {
        press(button(parent, text).orElseThrow(() -> new AssertionError("no button " + text + " among "
                + find(parent, Button.class, button -> true).stream().map(Button::getText).toList())));
    }

    /** What is done with a dialog. */
    @FunctionalInterface
    public interface Answer {

        /**
         * Uses the dialog; it has to be closed afterwards.
         *
         * @param dialog the dialog
         */
        void to(Shell dialog);
    }

    /** Something that waits for a dialog and answers it. */
    public static final class Expected {

        private final Display display = Display.getCurrent();
        private final List<Shell> before = Arrays.asList(display.getShells());
        private final Answer answer;
        private int tries;
        private boolean isAnswered;
        private Throwable failure;

        private Expected(Answer answer) {
            this.answer = answer;
            display.timerExec(PAUSE, this::look);
        }

        private void look() {
            Optional<Shell> dialog = Stream.of(display.getShells()).filter(shell -> !before.contains(shell)
                    && shell.isVisible() && !find(shell, Button.class, button -> true).isEmpty()).findFirst();
            if (dialog.isPresent()) {
                answer(dialog.get());
            } else if (tries++ < TRIES) {
                display.timerExec(PAUSE, this::look);
            }
        }

        private void answer(Shell dialog) {
            try {
                answer.to(dialog);
            } catch (RuntimeException | Error e) {
                failure = e;
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            }
            isAnswered = true;
        }

        /** Waits until the dialog has come and was answered. */
        public void await() {
            UiWait.until("a dialog comes", () -> isAnswered);
            if (failure != null) {
                throw new AssertionError(Objects.toString(failure.getMessage()), failure);
            }
        }
    }

    /**
     * Answers the dialog that opens next.
     *
     * @param answer what is done with it
     * @return what waits for it
     */
    public static Expected expect(Answer answer) {
        return new Expected(answer);
    }

    /**
     * Does something that opens a dialog, and answers it.
     *
     * @param opens what opens it; returns when it is closed
     * @param answer what is done with the dialog
     */
    public static void answer(Runnable opens, Answer answer) {
        Expected expected = expect(answer);
        opens.run();
        expected.await();
    }

    /** Opens something that has a dialog, and presses one of its buttons. */
    public static void answer(Runnable opens, String button) {
        answer(opens, dialog -> press(dialog, button));
    }

    /**
     * Finds a place to take hold of something with the mouse.
     *
     * @param bounds its bounds in a control
     * @return a place in the middle of its height and on what it says, in the control
     */
    public static Point middle(Rectangle bounds) {
        return new Point(bounds.x + Math.min(bounds.width / 2, 30), bounds.y + bounds.height / 2);
    }
}
