package org.uniondraft.ui.editor.preview;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.pages.PrintedLine;
import org.uniondraft.docx.pages.PrintedPage;
import org.uniondraft.ui.findings.NamedControl;

/** Shows pages one below the other. Only those that can be seen are painted, however many there are. */
public final class PagesCanvas {

    /** Between pages and around them, in pixels. */
    private static final int GAP = 16;
    private static final double SMALLEST = 0.25;
    private static final double LARGEST = 4;
    private static final double STEP = 1.1;
    private static final int LINE = 40;

    private final Canvas canvas;
    private Runnable moved = () -> {
    };
    private Consumer<PrintedLine> clicked = line -> {
    };
    private List<PrintedPage> pages = List.of();
    private PagePainter painter;
    private double zoom = 1;
    private boolean fits;
    private boolean isSized;
    private int x;
    private int y;

    PagesCanvas(Composite parent) {
        canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED);
        canvas.getAccessible().addAccessibleListener(new NamedControl(Messages.pages));
        canvas.addListener(SWT.Paint, event -> paint(event.gc, event.y, event.height));
        canvas.addListener(SWT.Resize, event -> resized());
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseDown, this::click);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Dispose, event -> forgetPainter());
        canvas.getVerticalBar().addListener(SWT.Selection,
                event -> scroll(x, canvas.getVerticalBar().getSelection()));
        canvas.getHorizontalBar().addListener(SWT.Selection,
                event -> scroll(canvas.getHorizontalBar().getSelection(), y));
    }

    /** {@return the control} */
    public Canvas control() {
        return canvas;
    }

    /** Says what is run when other pages are seen, or at another size. */
    void onMove(Runnable listener) {
        moved = listener;
    }

    /** Says what is told of lines that are clicked. */
    void onClick(Consumer<PrintedLine> listener) {
        clicked = listener;
    }

    /** Shows other pages; those of the same paper stay where they are. */
    void show(List<PrintedPage> shown, LayoutProfile profile) {
        pages = shown;
        forgetPainter();
        painter = new PagePainter(canvas.getDisplay(), JFaceResources.getResources(), profile);
        resized();
        canvas.redraw();
    }

    private void forgetPainter() {
        if (painter != null) {
            painter.dispose();
        }
        painter = null;
    }

    private int pageWidth(int page) {
        return (int) Math.ceil(pages.get(page).width() * painter.pixelsPerMillimetre() * zoom);
    }

    private int pageHeight(int page) {
        return (int) Math.ceil(pages.get(page).height() * painter.pixelsPerMillimetre() * zoom);
    }

    private int widest() {
        int widest = 0;
        for (int i = 0; i < pages.size(); i++) {
            widest = Math.max(widest, pageWidth(i));
        }
        return widest;
    }

    /** Where a page begins, in pixels below the first one's gap. */
    private int top(int page) {
        int top = GAP;
        for (int i = 0; i < page; i++) {
            top += pageHeight(i) + GAP;
        }
        return top;
    }

    private int left(int page) {
        int room = canvas.getClientArea().width;
        return Math.max(GAP + (widest() - pageWidth(page)) / 2, (room - pageWidth(page)) / 2) - x;
    }

    /** {@return the number of the page in the middle of what is seen, from 1; 0 if there is none} */
    public int currentPage() {
        int middle = y + canvas.getClientArea().height / 2;
        int page = 0;
        while (page < pages.size() - 1 && top(page + 1) - GAP <= middle) {
            page++;
        }
        return pages.isEmpty() ? 0 : page + 1;
    }

    /** {@return the pages that are shown} */
    public List<PrintedPage> pages() {
        return pages;
    }

    /** {@return the size they are shown at, 1 for actual size} */
    public double zoom() {
        return zoom;
    }

    /** Shows the pages at another size; what is in the middle stays there. */
    void zoom(double wanted) {
        fits = false;
        resize(wanted);
    }

    /** Shows the pages as wide as there is room, and keeps to that. */
    void fitWidth() {
        fits = true;
        resized();
    }

    void larger() {
        zoom(zoom * STEP);
    }

    void smaller() {
        zoom(zoom / STEP);
    }

    private void resized() {
        if (pages.isEmpty() || painter == null || canvas.getClientArea().isEmpty()) {
            return;
        }
        if (!isSized) {
            // Actual size where there is room for it, else as large as there is room.
            isSized = true;
            fits = widest() + 2 * GAP > canvas.getClientArea().width;
        }
        if (fits) {
            double widest = pages.stream().mapToDouble(PrintedPage::width).max().orElse(1)
                    * painter.pixelsPerMillimetre();
            resize((canvas.getClientArea().width - 2.0 * GAP) / widest);
        } else {
            resize(zoom);
        }
    }

    private void resize(double wanted) {
        if (pages.isEmpty() || painter == null) {
            return;
        }
        int half = canvas.getClientArea().height / 2;
        double middle = (y + half) / zoom;
        zoom = Math.clamp(wanted, SMALLEST, LARGEST);
        updateBars();
        scroll(x, (int) Math.round(middle * zoom) - half);
        canvas.redraw();
        moved.run();
    }

    private void updateBars() {
        Rectangle area = canvas.getClientArea();
        set(canvas.getVerticalBar(), top(pages.size()), area.height);
        set(canvas.getHorizontalBar(), widest() + 2 * GAP, area.width);
    }

    private static void set(ScrollBar bar, int whole, int seen) {
        bar.setVisible(whole > seen);
        bar.setValues(bar.getSelection(), 0, Math.max(whole, seen), Math.max(1, seen), LINE, Math.max(1, seen - LINE));
    }

    private void scroll(int toX, int toY) {
        ScrollBar vertical = canvas.getVerticalBar();
        ScrollBar horizontal = canvas.getHorizontalBar();
        int page = currentPage();
        y = Math.clamp(toY, 0, Math.max(0, vertical.getMaximum() - vertical.getThumb()));
        x = Math.clamp(toX, 0, Math.max(0, horizontal.getMaximum() - horizontal.getThumb()));
        vertical.setSelection(y);
        horizontal.setSelection(x);
        canvas.redraw();
        if (currentPage() != page) {
            moved.run();
        }
    }

    /** Scrolls to a place on a page, in millimetres; nothing happens while it can be seen. */
    void reveal(int page, double millimetres) {
        int wanted = top(page) + (int) (millimetres * painter.pixelsPerMillimetre() * zoom);
        int height = canvas.getClientArea().height;
        if (wanted < y + LINE || wanted > y + height - LINE) {
            scroll(x, wanted - height / 3);
        }
    }

    private void paint(GC gc, int from, int height) {
        if (painter == null) {
            return;
        }
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        for (int i = 0; i < pages.size(); i++) {
            int top = top(i) - y;
            int bottom = top + pageHeight(i);
            if (bottom >= from && top <= from + height) {
                gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
                gc.fillRectangle(left(i), top, pageWidth(i), bottom - top);
                gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_GRAY));
                gc.drawRectangle(left(i), top, pageWidth(i), bottom - top);
                painter.paint(pages.get(i), gc, left(i), top, zoom);
            }
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            if (event.count > 0) {
                larger();
            } else {
                smaller();
            }
        }
    }

    private void key(Event event) {
        int height = canvas.getClientArea().height;
        if ((event.stateMask & SWT.MOD1) != 0) {
            switch (event.keyCode) {
                case '+', '=', SWT.KEYPAD_ADD -> larger();
                case '-', SWT.KEYPAD_SUBTRACT -> smaller();
                case '0', SWT.KEYPAD_0 -> zoom(1);
                case SWT.HOME -> scroll(x, 0);
                case SWT.END -> scroll(x, Integer.MAX_VALUE);
                default -> {
                    // Not for the pages.
                }
            }
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> scroll(x, y + LINE);
            case SWT.ARROW_UP -> scroll(x, y - LINE);
            case SWT.ARROW_RIGHT -> scroll(x + LINE, y);
            case SWT.ARROW_LEFT -> scroll(x - LINE, y);
            case SWT.PAGE_DOWN, ' ' -> scroll(x, y + height - LINE);
            case SWT.PAGE_UP -> scroll(x, y - height + LINE);
            case SWT.HOME -> scroll(x, 0);
            case SWT.END -> scroll(x, Integer.MAX_VALUE);
            default -> {
                // Not for the pages.
            }
        }
    }

    private void click(Event event) {
        canvas.setFocus();
        if (event.button != 1 || painter == null) {
            return;
        }
        for (int i = 0; i < pages.size(); i++) {
            int top = top(i) - y;
            if (event.y >= top && event.y < top + pageHeight(i)) {
                double scale = painter.pixelsPerMillimetre() * zoom;
                double across = (event.x - left(i)) / scale;
                double down = (event.y - top) / scale;
                pages.get(i).lines().stream().filter(line -> isAt(line, across, down)).findFirst().ifPresent(clicked);
            }
        }
    }

    /** In a table several lines stand side by side: the one whose text is there, as near as a line is high. */
    private static boolean isAt(PrintedLine line, double across, double down) {
        if (line.turned() || line.runs().isEmpty() || down < line.top() || down >= line.top() + line.height()) {
            return false;
        }
        return across >= line.runs().getFirst().x() - line.height()
                && across <= line.runs().getLast().x() + line.runs().getLast().width() + line.height();
    }

    /**
     * Tells where a line is seen.
     *
     * @param page the number of its page, from 1
     * @param line the line; it must have text
     * @return the middle of its first run, in pixels of the control
     */
    public Point placeOf(int page, PrintedLine line) {
        double scale = painter.pixelsPerMillimetre() * zoom;
        double middle = line.runs().getFirst().x() + line.runs().getFirst().width() / 2;
        return new Point(left(page - 1) + (int) (middle * scale),
                top(page - 1) - y + (int) ((line.top() + line.height() / 2) * scale));
    }
}
