package org.uniondraft.robot;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.text.TextPage;
import org.uniondraft.ui.tests.UiWait;

/**
 * Measures how long a keystroke takes in the running text of a paper, from the key to the painted text, beside a bare widget
 * with the same text: on the clock, and in processor time, for which other programs on the machine do not count.
 */
final class Keystrokes {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 200;
    private static final int KEYS = 600;
    private static final double NANOS = 1e6;

    private final PaperEditor editor;

    Keystrokes(PaperEditor editor) {
        this.editor = editor;
    }

    String measure() {
        StyledText text = editor.showPage(TextPage.class).viewer().widget();
        UiWait.until("the paper is checked", editor.findings()::isCurrent);
        int length = text.getCharCount();
        String figures = "%d characters%n".formatted(length) + line("the editor ", type(text, length / 2));
        Shell shell = new Shell();
        shell.setLayout(new FillLayout());
        shell.setSize(editor.getSite().getShell().getSize());
        StyledText bare = new StyledText(shell, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        bare.setText(text.getText());
        shell.open();
        figures += line("bare widget", type(bare, length / 2));
        shell.dispose();
        return figures;
    }

    private record Times(double[] clock, double[] processor) {
    }

    private static String line(String name, Times times) {
        return "%s  clock %s  processor %s%n".formatted(name, figures(times.clock()), figures(times.processor()));
    }

    private static String figures(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return "median %.1f ms, 95 %% %.1f ms, most %.1f ms".formatted(sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
    }

    private static Times type(StyledText widget, int offset) {
        widget.setFocus();
        widget.setSelection(widget.getOffsetAtLine(widget.getLineAtOffset(offset)) + 10);
        widget.showSelection();
        UiWait.settle();
        Times times = new Times(new double[KEYS], new double[KEYS]);
        for (int i = -WARM_UP; i < KEYS; i++) {
            Event event = new Event();
            event.character = i % 20 == 19 ? '。' : '工';
            event.keyCode = event.character;
            event.time = i + WARM_UP;
            long processor = THREADS.getCurrentThreadCpuTime();
            long clock = System.nanoTime();
            widget.notifyListeners(SWT.KeyDown, event);
            widget.update();
            if (i >= 0) {
                times.clock()[i] = (System.nanoTime() - clock) / NANOS;
                times.processor()[i] = (THREADS.getCurrentThreadCpuTime() - processor) / NANOS;
            }
            UiWait.settle();
        }
        return times;
    }
}
