package org.uniondraft.section.culture.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Draws days or months with their activities. Arrow keys go from slot to slot, Page Up and Page Down from activity to
 * activity in one; Enter opens, Insert adds, Del deletes, Alt with an arrow key moves the activity; so does dragging it.
 */
final class CalendarCanvas {

    private static final String CUT = "…";
    private static final int PAD = 3;
    private static final int LINES_IN_DAY = 3;
    private static final int LINES_IN_MONTH = 4;

    private final Canvas canvas;
    private final Actions actions;
    private List<Slot> slots = List.of();
    private List<String> heads = List.of();
    private int columns = Slot.WEEK;
    private int selected;
    private int selectedEvent = -1;
    private Activity dragged;
    private int draggedOver = -1;

    /**
     * What the calendar does.
     *
     * @param open opens an activity
     * @param add adds an activity in a slot
     * @param delete deletes an activity
     * @param move moves an activity to a slot
     */
    record Actions(Consumer<Activity> open, Consumer<Slot> add,
            Consumer<Activity> delete,
            BiConsumer<Activity, Slot> move) {
    }

    CalendarCanvas(Composite parent, Actions actions) {
        this.actions = actions;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_PAGE_NEXT
                && event.detail != SWT.TRAVERSE_PAGE_PREVIOUS && event.detail != SWT.TRAVERSE_RETURN);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = describe();
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }
        });
    }

    Canvas control() {
        return canvas;
    }

    /** {@return the slot that is selected and what is in it, for those who cannot see it} */
    private String describe() {
        return slots.isEmpty() ? Messages.calendar : Messages.calendar + " " + slots.get(selected).time().label() + " "
                + slots.get(selected).events().stream().map(Activity::name)
                        .collect(Collectors.joining("、"));
    }

    /**
     * Shows slots.
     *
     * @param shown the slots
     * @param inRow how many stand in a row
     * @param columnHeads what stands above the columns; none for nothing
     */
    void show(List<Slot> shown, int inRow, List<String> columnHeads) {
        if (!shown.equals(slots) || inRow != columns) {
            slots = List.copyOf(shown);
            columns = inRow;
            heads = List.copyOf(columnHeads);
            selected = Math.clamp(selected, 0, slots.size() - 1);
            selectedEvent = Math.min(selectedEvent, slots.get(selected).events().size() - 1);
            canvas.redraw();
        }
    }

    /** {@return the height that shows some activities in each slot} */
    int height() {
        int line = lineHeight();
        int rows = columns == Slot.WEEK ? 6 : 3;
        int lines = (columns == Slot.WEEK ? LINES_IN_DAY : LINES_IN_MONTH) + 1;
        return line + 2 * PAD + rows * (lines * line + 2 * PAD);
    }

    private int lineHeight() {
        GC gc = new GC(canvas);
        try {
            return gc.getFontMetrics().getHeight() + 1;
        } finally {
            gc.dispose();
        }
    }

    /** {@return the activity that is selected, if one is} */
    Optional<Activity> event() {
        return selectedEvent < 0 || slots.isEmpty() ? Optional.empty()
                : Optional.of(slots.get(selected).events().get(selectedEvent));
    }

    /** {@return the slot that is selected; null before anything is shown} */
    Slot slot() {
        return slots.isEmpty() ? null : slots.get(selected);
    }

    /**
     * Selects an activity.
     *
     * @param record its record
     * @return whether it is shown
     */
    boolean select(Object record) {
        for (int slot = 0; slot < slots.size(); slot++) {
            List<Activity> events = slots.get(slot).events();
            for (int i = 0; i < events.size(); i++) {
                if (events.get(i).record() == record) {
                    select(slot, i);
                    return true;
                }
            }
        }
        return false;
    }

    private void select(int slot, int event) {
        selected = slot;
        selectedEvent = Math.min(event, slots.get(slot).events().size() - 1);
        canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
        canvas.redraw();
    }

    private int headHeight(int line) {
        return heads.isEmpty() ? 0 : line + 2 * PAD;
    }

    private Rectangle bounds(int slot, int line) {
        Rectangle area = canvas.getClientArea();
        int top = headHeight(line);
        int rows = (slots.size() + columns - 1) / columns;
        int row = slot / columns;
        int column = slot % columns;
        int left = area.width * column / columns;
        int above = top + (area.height - top) * row / rows;
        return new Rectangle(left, above, area.width * (column + 1) / columns - left,
                top + (area.height - top) * (row + 1) / rows - above);
    }

    private void paint(Event paint) {
        GC gc = paint.gc;
        var display = canvas.getDisplay();
        gc.setBackground(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        gc.fillRectangle(canvas.getClientArea());
        int line = gc.getFontMetrics().getHeight() + 1;
        gc.setForeground(display.getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        for (int i = 0; i < heads.size(); i++) {
            Rectangle below = bounds(i, line);
            gc.drawText(heads.get(i), below.x + (below.width - gc.textExtent(heads.get(i)).x) / 2, PAD, true);
        }
        for (int i = 0; i < slots.size(); i++) {
            paint(gc, i, bounds(i, line), line);
        }
    }

    private void paint(GC gc, int index, Rectangle box, int line) {
        var display = canvas.getDisplay();
        Slot slot = slots.get(index);
        gc.setForeground(display.getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        gc.drawRectangle(box.x, box.y, box.width, box.height);
        gc.setForeground(display.getSystemColor(slot.inside() ? SWT.COLOR_LIST_FOREGROUND : SWT.COLOR_WIDGET_NORMAL_SHADOW));
        gc.drawText(slot.label(), box.x + PAD, box.y + PAD, true);
        int room = Math.max(1, (box.height - 2 * PAD) / line - 1);
        int shown = slot.events().size() <= room ? slot.events().size() : room - 1;
        for (int i = 0; i < shown; i++) {
            int y = box.y + PAD + (i + 1) * line;
            if (index == selected && i == selectedEvent) {
                gc.setBackground(display.getSystemColor(SWT.COLOR_LIST_SELECTION));
                gc.fillRectangle(box.x + 1, y, box.width - 1, line);
                gc.setForeground(display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
            } else {
                gc.setForeground(display.getSystemColor(SWT.COLOR_LIST_FOREGROUND));
            }
            gc.drawText(fit(gc, text(slot, slot.events().get(i)), box.width - 2 * PAD), box.x + PAD, y, true);
        }
        if (shown < slot.events().size()) {
            gc.setForeground(display.getSystemColor(SWT.COLOR_LIST_FOREGROUND));
            gc.drawText("+" + (slot.events().size() - shown), box.x + PAD, box.y + PAD + (shown + 1) * line, true);
        }
        if (index == draggedOver || index == selected && canvas.isFocusControl()) {
            gc.setForeground(display.getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.drawRectangle(box.x + 1, box.y + 1, box.width - 2, box.height - 2);
        }
    }

    /** Clipping would take away the clipping of the form that scrolls, so a long name is cut. */
    private static String fit(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int length = text.length();
        while (length > 0 && gc.textExtent(text.substring(0, length) + CUT).x > width) {
            length = text.offsetByCodePoints(length, -1);
        }
        return text.substring(0, length) + CUT;
    }

    /** In a month the day says when; in a year the date stands before the name. */
    private String text(Slot slot, Activity event) {
        String name = event.name().isBlank() ? Messages.unnamed : event.name();
        boolean inYear = columns != Slot.WEEK && event.isOnDays();
        return inYear ? event.when().flatMap(org.uniondraft.model.value.Period::firstDay)
                .map(day -> day.getDayOfMonth() + "日 ").orElse("") + name : name;
    }

    /** Where a point is: a slot, and an activity in it or -1. */
    private Optional<Point> at(int x, int y) {
        int line = lineHeight();
        for (int i = 0; i < slots.size(); i++) {
            Rectangle box = bounds(i, line);
            if (box.contains(x, y)) {
                int row = (y - box.y - PAD) / line - 1;
                return Optional.of(new Point(i, row >= 0 && row < slots.get(i).events().size() ? row : -1));
            }
        }
        return Optional.empty();
    }

    private void press(Event event) {
        canvas.setFocus();
        at(event.x, event.y).ifPresent(hit -> {
            select(hit.x, hit.y);
            dragged = event.button == 1 ? event().orElse(null) : null;
        });
    }

    private void drag(Event event) {
        int over = dragged == null ? -1 : at(event.x, event.y).map(hit -> hit.x).filter(slot -> slot != selected).orElse(-1);
        if (over != draggedOver) {
            draggedOver = over;
            canvas.setCursor(over < 0 ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            canvas.redraw();
        }
    }

    private void release(Event event) {
        if (dragged != null && draggedOver >= 0) {
            actions.move().accept(dragged, slots.get(draggedOver));
        }
        dragged = null;
        draggedOver = -1;
        canvas.setCursor(null);
        canvas.redraw();
    }

    private void doubleClick(Event event) {
        dragged = null;
        at(event.x, event.y).ifPresent(hit -> event().ifPresentOrElse(actions.open(), () -> actions.add().accept(slots.get(hit.x))));
    }

    private void key(Event event) {
        int step = switch (event.keyCode) {
            case SWT.ARROW_LEFT -> -1;
            case SWT.ARROW_RIGHT -> 1;
            case SWT.ARROW_UP -> -columns;
            case SWT.ARROW_DOWN -> columns;
            default -> 0;
        };
        if (step != 0) {
            step(selected + step, (event.stateMask & SWT.ALT) != 0);
        } else {
            switch (event.keyCode) {
                case SWT.PAGE_DOWN -> select(selected, selectedEvent + 1);
                case SWT.PAGE_UP -> select(selected, Math.max(0, selectedEvent - 1));
                case SWT.CR, SWT.KEYPAD_CR -> event().ifPresentOrElse(actions.open(), () -> actions.add().accept(slot()));
                case SWT.INSERT -> actions.add().accept(slot());
                case SWT.DEL -> event().ifPresent(actions.delete());
                default -> {
                    // Not a key of the calendar.
                }
            }
        }
    }

    private void step(int to, boolean moves) {
        if (to >= 0 && to < slots.size()) {
            Optional<Activity> moved = moves ? event() : Optional.empty();
            if (moved.isPresent()) {
                actions.move().accept(moved.get(), slots.get(to));
            } else {
                select(to, 0);
            }
        }
    }
}
