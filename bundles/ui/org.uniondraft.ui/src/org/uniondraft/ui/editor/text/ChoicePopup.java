package org.uniondraft.ui.editor.text;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.uniondraft.ui.findings.NamedControl;

/** A list at the caret to choose from: arrows and Enter choose, Escape and a click elsewhere close it. */
final class ChoicePopup {

    private static final int MOST_ROWS = 12;

    private ChoicePopup() {
    }

    /**
     * Opens a list.
     *
     * @param viewer where
     * @param name what is chosen, for screen readers
     * @param choices what there is to choose from
     * @param chosen gets the place of what was chosen
     * @return the window of the list
     */
    static Shell open(PaperTextViewer viewer, String name, java.util.List<String> choices, IntConsumer chosen) {
        Shell shell = new Shell(viewer.widget().getShell(), SWT.NO_TRIM | SWT.BORDER);
        shell.setLayout(new FillLayout());
        shell.setText(name);
        List list = new List(shell, SWT.SINGLE | SWT.V_SCROLL);
        list.getAccessible().addAccessibleListener(new NamedControl(name));
        choices.forEach(list::add);
        list.select(0);
        Runnable choose = () -> {
            int index = list.getSelectionIndex();
            shell.close();
            viewer.widget().setFocus();
            if (index >= 0) {
                chosen.accept(index);
            }
        };
        list.addListener(SWT.DefaultSelection, event -> choose.run());
        list.addListener(SWT.MouseDoubleClick, event -> {
            if (!shell.isDisposed()) {
                choose.run();
            }
        });
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                shell.close();
                viewer.widget().setFocus();
            }
        });
        shell.addListener(SWT.Deactivate, event -> viewer.widget().getDisplay().execute(() -> {
            if (!shell.isDisposed()) {
                shell.close();
            }
        }));
        closeWith(viewer.widget(), shell);
        place(viewer, shell, list.getItemHeight() * Math.min(MOST_ROWS, choices.size()));
        shell.open();
        list.setFocus();
        return shell;
    }

    /** A list has no business without the text it is for: the paper may be closed while nothing is active. */
    private static void closeWith(StyledText text, Shell shell) {
        Listener gone = event -> shell.dispose();
        text.addListener(SWT.Dispose, gone);
        shell.addListener(SWT.Dispose, event -> {
            if (!text.isDisposed()) {
                text.removeListener(SWT.Dispose, gone);
            }
        });
    }

    /** Puts a window below the caret, or above it where there is no room. */
    static void place(PaperTextViewer viewer, Shell shell, int rows) {
        Point size = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Rectangle screen = viewer.widget().getMonitor().getClientArea();
        Point caret = viewer.popupPlace();
        int width = Math.min(size.x, screen.width / 2);
        int height = Math.min(size.y, rows + 2 * shell.getBorderWidth());
        boolean below = caret.y + height <= screen.y + screen.height;
        int y = below ? caret.y : caret.y - height - viewer.widget().getLineHeight();
        shell.setBounds(Math.min(caret.x, screen.x + screen.width - width), y, width, height);
    }
}
