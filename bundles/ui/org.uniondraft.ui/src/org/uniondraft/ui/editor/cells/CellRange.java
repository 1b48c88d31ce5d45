package org.uniondraft.ui.editor.cells;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** The cells of a {@link CellGrid} that are selected together, from one corner to the other, and their keys. */
final class CellRange {

    private final CellGrid grid;
    private final CellModel model;
    private final Table table;
    /** A column in x and a row in y; null while nothing is selected. */
    private Point anchor;
    private Point end;
    /** The cell that the mouse went down in; null if it is up. */
    private Point pressed;

    CellRange(CellGrid grid, CellModel model) {
        this.grid = grid;
        this.model = model;
        this.table = grid.table();
        table.addListener(SWT.KeyDown, this::keyDown);
        table.addListener(SWT.MouseMove, this::drag);
        table.addListener(SWT.MouseUp, event -> pressed = null);
    }

    boolean isActive() {
        return anchor != null;
    }

    /** {@return the corner where the selection began} */
    Point anchor() {
        return anchor;
    }

    private int top() {
        return Math.min(anchor.y, end.y);
    }

    private int left() {
        return Math.min(anchor.x, end.x);
    }

    private List<Integer> rows() {
        return IntStream.rangeClosed(top(), Math.max(anchor.y, end.y)).boxed().toList();
    }

    private List<Integer> columns() {
        return IntStream.rangeClosed(left(), Math.max(anchor.x, end.x)).boxed().toList();
    }

    /** Selects the cells between two; those of the row for a new record do not count. */
    void select(Point from, Point to) {
        Point last = new Point(Math.clamp(to.x, 0, model.columns() - 1), Math.clamp(to.y, 0, model.rows() - 1));
        if (model.rows() == 0 || from.y >= model.rows()) {
            return;
        }
        grid.endEditing();
        clear();
        anchor = from;
        end = last;
        table.deselectAll();
        table.setFocus();
        table.showItem(table.getItem(end.y));
        table.showColumn(table.getColumn(end.x + 1));
        paint(table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION),
                table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
    }

    /** Extends what is selected from a cell, by a step. */
    void extend(Point from, int columns, int rows) {
        Point at = isActive() ? end : from;
        select(isActive() ? anchor : from, new Point(at.x + columns, at.y + rows));
    }

    void clear() {
        if (isActive()) {
            paint(null, null);
            anchor = null;
            end = null;
        }
    }

    private void paint(Color background, Color foreground) {
        for (int row : rows()) {
            for (int column : columns()) {
                if (row < table.getItemCount()) {
                    table.getItem(row).setBackground(column + 1, background);
                    table.getItem(row).setForeground(column + 1, foreground);
                }
            }
        }
    }

    /** Rows came or went: what was selected may be something else now. */
    void rowsChanged() {
        clear();
    }

    List<List<String>> texts() {
        return rows().stream().map(row -> columns().stream().map(column -> model.text(row, column)).toList()).toList();
    }

    void copy() {
        CellClipboard.write(table.getDisplay(), texts());
    }

    /** Empties the cells. */
    void empty() {
        enter(rows().stream().map(row -> columns().stream().map(column -> "").toList()).toList());
    }

    /** Gives all rows what stands in the first one; a single row gets what stands above it. */
    private void fillDown() {
        boolean single = rows().size() == 1;
        int source = single ? top() - 1 : top();
        if (source >= 0) {
            List<String> texts = columns().stream().map(column -> model.text(source, column)).toList();
            enter(rows().stream().map(row -> texts).toList());
        }
    }

    private void enter(List<List<String>> cells) {
        if (model.isEditable()) {
            Point from = anchor;
            Point to = end;
            model.enter(top(), left(), cells);
            grid.refresh();
            select(from, to);
        }
    }

    /** Pastes at the corner; what is pasted is seen, so nothing is selected then. */
    void paste(List<List<String>> cells) {
        Point at = new Point(left(), top());
        clear();
        grid.paste(at.y, at.x, cells);
        grid.edit(at.y, at.x);
    }

    private void keyDown(Event event) {
        if (!isActive()) {
            return;
        }
        boolean shift = (event.stateMask & SWT.MOD2) != 0;
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        event.doit = false;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> arrow(shift, 0, -1);
            case SWT.ARROW_DOWN -> arrow(shift, 0, 1);
            case SWT.ARROW_LEFT -> arrow(shift, -1, 0);
            case SWT.ARROW_RIGHT -> arrow(shift, 1, 0);
            case SWT.DEL, SWT.BS -> empty();
            case SWT.ESC, SWT.F2, SWT.CR, SWT.KEYPAD_CR -> edit(anchor);
            case 'd' -> {
                if (control) {
                    fillDown();
                }
            }
            default -> event.doit = control || !type(event.character);
        }
    }

    /** What is typed takes the place of what stood in the first cell. */
    private boolean type(char character) {
        if (Character.isISOControl(character) || !model.isEditable()) {
            return false;
        }
        edit(new Point(left(), top()));
        grid.replace(String.valueOf(character));
        return true;
    }

    private void arrow(boolean shift, int columns, int rows) {
        if (shift) {
            extend(anchor, columns, rows);
        } else {
            edit(new Point(Math.clamp(end.x + columns, 0, model.columns() - 1), Math.clamp(end.y + rows, 0, grid.enterable() - 1)));
        }
    }

    private void edit(Point cell) {
        clear();
        grid.edit(cell.y, cell.x);
    }

    /** The mouse went down in a cell. */
    void press(Point cell) {
        clear();
        pressed = cell;
    }

    private void drag(Event event) {
        if (pressed == null || (event.stateMask & SWT.BUTTON1) == 0) {
            return;
        }
        Point cell = grid.cellAt(new Point(event.x, event.y));
        boolean other = cell != null && cell.x >= 0 && !cell.equals(isActive() ? end : pressed);
        if (other) {
            select(pressed, cell);
        }
    }
}
