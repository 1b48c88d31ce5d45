package org.uniondraft.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.opentest4j.AssertionFailedError;

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
        press(button(parent, text).orElseThrow(() -> new AssertionFailedError("no button " + text + " among "
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

    /**
     * Does something that opens a dialog, and answers it.
     *
     * @param opens what opens it; returns when it is closed
     * @param answer what is done with the dialog
     */
    public static void answer(Runnable opens, Answer answer) {
        Display display = Display.getCurrent();
        List<Shell> before = Arrays.asList(display.getShells());
        Throwable[] failure = new Throwable[1];
        boolean[] answered = new boolean[1];
        Runnable[] watch = new Runnable[1];
        int[] tries = new int[1];
        watch[0] = () -> {
            Optional<Shell> dialog = Stream.of(display.getShells())
                    .filter(shell -> !before.contains(shell) && shell.isVisible() && shell.getText() != null
                            && !find(shell, Button.class, button -> true).isEmpty())
                    .findFirst();
            if (dialog.isEmpty()) {
                if (tries[0]++ < TRIES) {
                    display.timerExec(PAUSE, watch[0]);
                }
                return;
            }
            answered[0] = true;
            try {
                answer.to(dialog.get());
            } catch (RuntimeException | Error e) {
                failure[0] = e;
            }
            if (failure[0] != null && !dialog.get().isDisposed()) {
                dialog.get().close();
            }
        };
        display.timerExec(PAUSE, watch[0]);
        opens.run();
        UiWait.until("a dialog comes", () -> answered[0]);
        if (failure[0] != null) {
            throw new AssertionFailedError(Objects.toString(failure[0].getMessage()), failure[0]);
        }
    }

    /** Opens something that has a dialog, and presses one of its buttons. */
    public static void answer(Runnable opens, String button) {
        answer(opens, dialog -> press(dialog, button));
    }
}
