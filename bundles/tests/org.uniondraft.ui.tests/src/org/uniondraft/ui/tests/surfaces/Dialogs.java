package org.uniondraft.ui.tests.surfaces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.uniondraft.ui.tests.UiWait;

/** Opens dialogs, looks at them, and closes them again. */
final class Dialogs {

    private static final int PAUSE = 100;
    /** How many pauses a dialog may take to come up. */
    private static final int PATIENCE = 40;

    private final Display display = Display.getCurrent();
    private final List<Shell> before = Arrays.asList(display.getShells());
    private final Consumer<Shell> visitor;
    private RuntimeException failure;
    private Error error;
    private boolean isOver;
    private boolean isVisiting;
    private int tries;

    private Dialogs(Consumer<Shell> visitor) {
        this.visitor = visitor;
    }

    /**
     * Does something, shows the dialogs that it opens to a visitor one after the other, and closes them.
     *
     * @param opener what opens them; it may return before or after they are closed
     * @param visitor what is done with each of them
     */
    static void look(Runnable opener, Consumer<Shell> visitor) {
        Dialogs dialogs = new Dialogs(visitor);
        dialogs.display.timerExec(PAUSE, dialogs::poll);
        opener.run();
        UiWait.until("dialogs are closed", () -> dialogs.tries > 2 && dialogs.top().isEmpty());
        dialogs.isOver = true;
        if (dialogs.failure != null) {
            throw dialogs.failure;
        }
        if (dialogs.error != null) {
            throw dialogs.error;
        }
    }

    private Optional<Shell> top() {
        return Stream.of(display.getShells()).filter(shell -> !before.contains(shell) && shell.isVisible())
                .reduce((first, second) -> second);
    }

    private void poll() {
        if (isOver) {
            return;
        }
        display.timerExec(PAUSE, this::poll);
        if (isVisiting) {
            return;
        }
        tries++;
        top().ifPresentOrElse(this::visit, () -> {
            if (tries % PATIENCE == 0) {
                escape();
            }
        });
    }

    private void visit(Shell dialog) {
        if ((dialog.getStyle() & SWT.TOOL) == 0 && failure == null && error == null) {
            isVisiting = true;
            try {
                visitor.accept(dialog);
            } catch (RuntimeException e) {
                failure = e;
            } catch (Error e) {
                error = e;
            } finally {
                isVisiting = false;
            }
        }
        if (!dialog.isDisposed()) {
            dialog.close();
        }
        if (!dialog.isDisposed() && dialog.isVisible()) {
            // One that asks back, or that only a choice closes.
            dialog.setVisible(false);
            dialog.dispose();
        }
    }

    /** The dialogs of the desktop for files are no shells, and wait for a key. */
    private static void escape() {
        try {
            new ProcessBuilder("xdotool", "key", "Escape").start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Goes through what a dialog can show: the pages of a wizard, or the dialog itself.
     *
     * @param dialog its shell
     * @param visitor told the name of each part when it shows
     */
    static void parts(Shell dialog, Consumer<String> visitor) {
        if (dialog.getData() instanceof WizardDialog wizard) {
            String name = wizard.getCurrentPage().getWizard().getClass().getSimpleName();
            for (IWizardPage page : wizard.getCurrentPage().getWizard().getPages()) {
                wizard.showPage(page);
                UiWait.settle();
                visitor.accept(name + "-" + page.getName());
            }
        } else if (dialog.getData() != null) {
            visitor.accept(name(dialog.getData().getClass()) + title(dialog));
        } else {
            visitor.accept("shell" + title(dialog));
        }
    }

    private static String name(Class<?> type) {
        return type.isAnonymousClass() ? name(type.getSuperclass()) : type.getSimpleName();
    }

    /** Many dialogs are of the same class. */
    private static String title(Shell dialog) {
        return dialog.getText().isBlank() ? "" : "-" + dialog.getText().replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
