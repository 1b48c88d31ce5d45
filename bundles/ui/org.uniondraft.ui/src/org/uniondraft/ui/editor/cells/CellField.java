package org.uniondraft.ui.editor.cells;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.uniondraft.core.text.CellText;
import org.uniondraft.model.support.Texts;
import org.uniondraft.ui.editor.FocusHandlers;

/** The field over the cell of a {@link CellGrid} that is being worked on, and its keys. */
final class CellField {

    private final CellGrid grid;
    private final CellModel model;
    private final Table table;
    private final TableEditor editor;
    private Control control;
    private ControlDecoration decoration;
    private int row = -1;
    private int column = -1;
    /** What the cell held when the field was opened, for Esc. */
    private String before = "";
    private boolean setting;
    private boolean leaving;

    CellField(CellGrid grid, CellModel model) {
        this.grid = grid;
        this.model = model;
        this.table = grid.table();
        editor = new TableEditor(table);
        editor.grabHorizontal = true;
        editor.grabVertical = true;
        editor.horizontalAlignment = SWT.LEFT;
        table.addListener(SWT.Dispose, event -> editor.dispose());
    }

    Control control() {
        return control;
    }

    int row() {
        return control == null ? -1 : row;
    }

    int column() {
        return column;
    }

    boolean isLeaving() {
        return leaving;
    }

    void open(int atRow, int atColumn) {
        close();
        row = atRow;
        column = atColumn;
        before = cellText();
        List<String> choices = model.choices(column);
        control = choices.isEmpty() ? new Text(table, model.isNumeric(column) ? SWT.SINGLE | SWT.RIGHT : SWT.SINGLE)
                : combo(choices);
        setText(before);
        control.addListener(SWT.Verify, this::verify);
        control.addListener(SWT.Modify, event -> typed());
        control.addListener(SWT.Selection, event -> typed());
        control.addListener(SWT.KeyDown, this::keyDown);
        control.addListener(SWT.Traverse, this::traverse);
        control.addListener(SWT.FocusOut, event -> focusLost());
        FocusHandlers.install(control, Map.of(IWorkbenchCommandConstants.EDIT_PASTE, this::paste));
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = grid.name() + " " + (row + 1) + " " + model.head(column);
            }
        });
        decoration = new ControlDecoration(control, SWT.BOTTOM | SWT.LEFT, table);
        decoration.setImage(CellGrid.warning());
        decoration.hide();
        editor.setEditor(control, table.getItem(row), column + 1);
        table.showItem(table.getItem(row));
        table.showColumn(table.getColumn(column + 1));
        control.setFocus();
        selectAll();
        showProblem();
    }

    private Combo combo(List<String> choices) {
        Combo combo = new Combo(table, SWT.DROP_DOWN);
        combo.setItems(choices.toArray(String[]::new));
        combo.setVisibleItemCount(Math.min(choices.size(), 12));
        return combo;
    }

    void close() {
        if (control == null) {
            return;
        }
        Control closing = control;
        control = null;
        leaving = true;
        try {
            boolean focus = closing.isFocusControl();
            decoration.dispose();
            editor.setEditor(null);
            closing.dispose();
            if (focus && !table.isDisposed()) {
                table.setFocus();
            }
        } finally {
            leaving = false;
        }
    }

    /** A dialog takes the focus only for a while, and the window gives it back to the field, which has to be there then. */
    private void focusLost() {
        Control leftBehind = control;
        table.getDisplay().asyncExec(() -> {
            boolean still = leftBehind != null && leftBehind == control && !leftBehind.isDisposed();
            Control focus = table.getDisplay().getFocusControl();
            if (still && !leftBehind.isFocusControl() && focus != null && focus.getShell() == leftBehind.getShell()) {
                close();
            }
        });
    }

    private String cellText() {
        return row < model.rows() ? model.text(row, column) : "";
    }

    private String text() {
        return control instanceof Combo combo ? combo.getText() : ((Text) control).getText();
    }

    private void setText(String text) {
        setting = true;
        try {
            if (control instanceof Combo combo) {
                combo.setText(text);
            } else {
                ((Text) control).setText(text);
            }
        } finally {
            setting = false;
        }
    }

    /** Types a text over what stands in the cell. */
    void replace(String text) {
        if (control instanceof Combo combo) {
            combo.setText(text);
            combo.setSelection(new Point(text.length(), text.length()));
        } else if (control instanceof Text field) {
            field.setText(text);
            field.setSelection(text.length());
        }
    }

    private void selectAll() {
        if (control instanceof Combo combo) {
            combo.setSelection(new Point(0, combo.getText().length()));
        } else {
            ((Text) control).selectAll();
        }
    }

    private void typed() {
        if (!setting && control != null && !text().strip().equals(cellText())) {
            model.set(row, column, text());
        }
        showProblem();
    }

    private void showProblem() {
        if (control == null) {
            return;
        }
        Optional<String> problem = text().isBlank() ? Optional.empty() : model.problem(row, column, text());
        problem.ifPresentOrElse(message -> {
            decoration.setDescriptionText(message);
            decoration.show();
        }, decoration::hide);
    }

    /** The cell was changed from elsewhere, as by undo; a field that says the same already is left in peace. */
    void refresh() {
        if (control == null) {
            return;
        }
        if (row >= grid.enterable()) {
            close();
        } else {
            editor.setItem(table.getItem(row));
            if (!text().strip().equals(cellText().strip())) {
                setText(cellText());
                selectAll();
            }
        }
    }

    private void traverse(Event event) {
        boolean back = event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if ((back || event.detail == SWT.TRAVERSE_TAB_NEXT) && (event.stateMask & SWT.MOD1) == 0) {
            event.doit = !step(back ? -1 : 1);
        } else if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
        }
    }

    /** Goes to the next or last cell in reading order; false if there is none, so that Tab leaves the grid. */
    private boolean step(int by) {
        int cells = grid.enterable() * model.columns();
        int next = row * model.columns() + column + by;
        // Behind the empty row the grid ends; a row that is empty is no place to stay in.
        boolean leaves = next < 0 || next >= cells || by > 0 && row == model.rows() && text().isBlank();
        if (leaves) {
            close();
            return false;
        }
        grid.edit(next / model.columns(), next % model.columns());
        return true;
    }

    private void keyDown(Event event) {
        boolean mod = (event.stateMask & SWT.MOD1) != 0;
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        boolean combo = control instanceof Combo;
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD2 && extend(event.keyCode)) {
            event.doit = false;
            return;
        }
        event.doit = switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> enter();
            case SWT.ESC -> restore();
            case SWT.F2 -> toggleSelection();
            case SWT.ARROW_UP -> alt ? moveRow(-1) : combo || go(row - 1, column);
            case SWT.ARROW_DOWN -> alt ? combo || moveRow(1) : combo || go(row + 1, column);
            case SWT.ARROW_LEFT -> mod || combo || !isCaretAt(0) || go(row, column - 1);
            case SWT.ARROW_RIGHT -> mod || combo || !isCaretAt(text().length()) || go(row, column + 1);
            case SWT.DEL -> !mod || deleteRow();
            case 'd' -> !mod || fillDown();
            default -> true;
        };
    }

    /** Shift and an arrow select cells: up and down always, to the sides while all of the text is selected. */
    private boolean extend(int key) {
        boolean whole = text().isEmpty() || control instanceof Text text && text.getSelectionCount() == text.getCharCount();
        int columns = key == SWT.ARROW_LEFT && whole ? -1 : key == SWT.ARROW_RIGHT && whole ? 1 : 0;
        int rows = key == SWT.ARROW_UP ? -1 : key == SWT.ARROW_DOWN ? 1 : 0;
        if (columns == 0 && rows == 0 || row >= model.rows()) {
            return false;
        }
        grid.range().extend(new Point(column, row), columns, rows);
        return true;
    }

    /** The cell gets what stands above it. */
    private boolean fillDown() {
        if (row > 0 && row < model.rows() && model.isEditable()) {
            model.enter(row, column, List.of(List.of(model.text(row - 1, column))));
            grid.refresh();
        }
        return false;
    }

    /** A table on the clipboard goes into the cells, anything else into the field. */
    private void paste() {
        List<List<String>> cells = CellClipboard.read(table.getDisplay());
        boolean several = cells.size() > 1 || cells.size() == 1 && cells.getFirst().size() > 1;
        if (several) {
            int at = row;
            int in = column;
            grid.paste(at, in, cells);
            grid.edit(at, in);
        } else if (control instanceof Combo combo) {
            combo.paste();
        } else if (control instanceof Text text) {
            text.paste();
        }
    }

    /** Enter goes to the next row; in the last one that means to a new one, where one begins at the first cell. */
    private boolean enter() {
        boolean last = row >= model.rows() - 1;
        return go(row + 1, last ? 0 : column);
    }

    private boolean go(int toRow, int toColumn) {
        if (toColumn < 0 || toColumn >= model.columns() || toRow < 0 || toRow >= grid.enterable()) {
            return false;
        }
        grid.refresh();
        grid.edit(toRow, toColumn);
        return false;
    }

    private boolean restore() {
        if (text().equals(before)) {
            close();
        } else {
            setText(before);
            model.set(row, column, before);
            selectAll();
        }
        return false;
    }

    private boolean toggleSelection() {
        if (control instanceof Text text) {
            if (text.getSelectionCount() > 0) {
                text.setSelection(text.getText().length());
            } else {
                text.selectAll();
            }
        }
        return false;
    }

    private boolean isCaretAt(int offset) {
        return control instanceof Text text && text.getSelectionCount() == 0 && text.getCaretPosition() == offset;
    }

    private boolean moveRow(int step) {
        int at = row;
        int in = column;
        if (at < model.rows() && model.move(at, step)) {
            grid.refresh();
            grid.edit(at + step, in);
        }
        return false;
    }

    private boolean deleteRow() {
        int at = row;
        int in = column;
        if (at < model.rows()) {
            close();
            model.delete(new int[] { at });
            grid.refresh();
            grid.edit(Math.min(at, grid.enterable() - 1), in);
        }
        return false;
    }

    /** Cells that are pasted go into cells, wherever the paste came from; a single text goes into the field. */
    private void verify(Event event) {
        boolean cells = event.text.indexOf('\t') >= 0 || event.text.stripTrailing().indexOf('\n') >= 0;
        if (setting || !cells) {
            event.text = Texts.line(event.text.stripTrailing().isEmpty() ? event.text : event.text.replaceAll("[\\r\\n]+$", ""));
            return;
        }
        event.doit = false;
        int at = row;
        int in = column;
        List<List<String>> pasted = CellText.read(event.text);
        table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed()) {
                grid.paste(at, in, pasted);
                grid.edit(at, in);
            }
        });
    }
}
