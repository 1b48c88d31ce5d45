package org.uniondraft.ui.editor.cells;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.uniondraft.ui.editor.FocusHandlers;
import org.uniondraft.ui.editor.fields.FormScroller;

/**
 * A table that is filled in like a spreadsheet, with the keyboard alone: a native table with a field over the cell that
 * is being worked on, so that input methods work in every cell from the first key on. The last row but the totals is
 * empty; what is typed there becomes a new row.
 */
public final class CellGrid {

    private static final int NUMBER_WIDTH_CHARACTERS = 7;
    private static final int MINIMUM_CHARACTERS = 10;
    /** The arrow of a list to choose from takes room. */
    private static final int ARROW_CHARACTERS = 5;
    private static final int MOST_ROWS_SHOWN = 14;
    private static final int FEWEST_ROWS_SHOWN = 2;

    private final Composite area;
    private final Table table;
    private final CellModel model;
    private final CellField field;
    private final CellRange range;
    private final String name;
    private int shownRows = -1;
    private IntConsumer entered = row -> { };

    /**
     * Makes a grid.
     *
     * @param parent where it goes
     * @param model what it shows
     * @param name what it is called, for those who cannot see it
     */
    public CellGrid(Composite parent, CellModel model, String name) {
        this.model = model;
        this.name = name;
        area = new Composite(parent, SWT.NONE);
        table = new Table(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID < 0) {
                    event.result = name;
                }
            }
        });
        createColumns();
        field = new CellField(this, model);
        range = new CellRange(this, model);
        table.addListener(SWT.MouseDown, this::mouseDown);
        table.addListener(SWT.MouseHover, this::hover);
        table.addListener(SWT.KeyDown, this::keyDown);
        FocusHandlers.install(table, Map.of(IWorkbenchCommandConstants.EDIT_COPY, this::copy,
                IWorkbenchCommandConstants.EDIT_CUT, this::cut, IWorkbenchCommandConstants.EDIT_DELETE, this::delete,
                IWorkbenchCommandConstants.EDIT_PASTE, this::paste,
                IWorkbenchCommandConstants.EDIT_SELECT_ALL, this::selectAll));
        table.addListener(SWT.FocusIn, event -> table.getDisplay().asyncExec(this::enterWithKeyboard));
        refresh();
    }

    private void createColumns() {
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        int character = characterWidth();
        column(SWT.RIGHT, Messages.rowNumber, layout, new ColumnPixelData(NUMBER_WIDTH_CHARACTERS * character, false));
        for (int i = 0; i < model.columns(); i++) {
            int least = model.choices(i).isEmpty() ? MINIMUM_CHARACTERS : MINIMUM_CHARACTERS + ARROW_CHARACTERS;
            int head = (model.head(i).length() * 2 + 3) * character;
            column(model.isNumeric(i) ? SWT.RIGHT : SWT.LEFT, model.head(i), layout,
                    new ColumnWeightData(model.weight(i), Math.max(head, least * character), true));
        }
    }

    private void column(int style, String head, TableColumnLayout layout, org.eclipse.jface.viewers.ColumnLayoutData data) {
        TableColumn column = new TableColumn(table, style);
        column.setText(head);
        layout.setColumnData(column, data);
    }

    private int characterWidth() {
        org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(table);
        try {
            return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }

    /** {@return the control to lay out} */
    public Composite control() {
        return area;
    }

    Table table() {
        return table;
    }

    /** {@return the name of the grid} */
    String name() {
        return name;
    }

    /** {@return how many rows can be entered: those there are, and the empty one} */
    int enterable() {
        return model.rows() + (model.isEditable() ? 1 : 0);
    }

    /** Shows what is there now. The field that is being typed into is not touched unless its cell has another text. */
    public void refresh() {
        if (table.isDisposed()) {
            return;
        }
        List<String> totals = model.totals();
        int rows = enterable() + (totals.isEmpty() ? 0 : 1);
        table.setRedraw(false);
        try {
            if (table.getItemCount() > rows) {
                table.remove(rows, table.getItemCount() - 1);
            }
            while (table.getItemCount() < rows) {
                new TableItem(table, SWT.NONE);
            }
            for (int row = 0; row < rows; row++) {
                fill(table.getItem(row), row, totals);
            }
        } finally {
            table.setRedraw(true);
        }
        field.refresh();
        if (rows != shownRows) {
            shownRows = rows;
            range.rowsChanged();
            fit();
        }
    }

    private void fill(TableItem item, int row, List<String> totals) {
        boolean total = row == enterable();
        boolean added = row == model.rows() && !total;
        set(item, 0, total ? Messages.total : added ? Messages.newRow : Integer.toString(row + 1), null);
        item.setFont(total ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null);
        for (int column = 0; column < model.columns(); column++) {
            String text = total ? totals.get(column) : added ? "" : model.text(row, column);
            boolean wrong = !total && !added && model.problem(row, column, text).isPresent();
            set(item, column + 1, text, wrong ? warning() : null);
        }
    }

    private static void set(TableItem item, int column, String text, Image image) {
        if (!item.getText(column).equals(text)) {
            item.setText(column, text);
        }
        if (item.getImage(column) != image) {
            item.setImage(column, image);
        }
    }

    static Image warning() {
        return FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_WARNING).getImage();
    }

    /** The grid is as high as its rows, until they are too many. */
    private void fit() {
        int visible = Math.clamp(shownRows, FEWEST_ROWS_SHOWN, MOST_ROWS_SHOWN);
        int bar = table.getHorizontalBar() == null ? 0 : table.getHorizontalBar().getSize().y;
        int height = table.getHeaderHeight() + visible * table.getItemHeight() + bar + 2 * table.getBorderWidth() + 4;
        GridData data = area.getLayoutData() instanceof GridData there ? there
                : new GridData(SWT.FILL, SWT.FILL, true, false);
        if (data.heightHint != height) {
            data.heightHint = height;
            area.setLayoutData(data);
            FormScroller.reflow(area);
        }
    }

    /**
     * Begins to work on a cell.
     *
     * @param row the row; the number of rows for the empty one
     * @param column the column
     */
    public void edit(int row, int column) {
        if (row >= 0 && row < enterable() && column >= 0 && column < model.columns() && model.isEditable()) {
            table.deselectAll();
            range.clear();
            field.open(row, column);
            entered.accept(row);
        }
    }

    /**
     * Says who is told when somebody begins to work on a cell.
     *
     * @param listener gets the row; the number of rows for the empty one
     */
    public void onEnter(IntConsumer listener) {
        entered = listener;
    }

    /**
     * Selects cells.
     *
     * @param row the row of one corner, one that holds something
     * @param column its column
     * @param toRow the row of the other corner
     * @param toColumn its column
     */
    public void select(int row, int column, int toRow, int toColumn) {
        range.select(new Point(column, row), new Point(toColumn, toRow));
    }

    CellRange range() {
        return range;
    }

    /** {@return the field over the cell that is being worked on; null if there is none} */
    public Control editor() {
        return field.control();
    }

    /** Puts a text into the cell that is being worked on, as if it were typed over what stands there. */
    void replace(String text) {
        field.replace(text);
    }

    /** Ends the work on a cell; what was typed is kept. */
    public void endEditing() {
        field.close();
    }

    /** Somebody who comes with Tab begins in the first cell; a click has its own place. */
    private void enterWithKeyboard() {
        if (!table.isDisposed() && table.isFocusControl() && table.getSelectionCount() == 0 && model.isEditable()
                && field.control() == null && !field.isLeaving() && !range.isActive()) {
            edit(0, 0);
        }
    }

    private void mouseDown(Event event) {
        Point cell = cellAt(new Point(event.x, event.y));
        if (cell == null || event.button != 1) {
            return;
        }
        boolean shift = (event.stateMask & SWT.MOD2) != 0 && cell.x >= 0;
        if (shift && (range.isActive() || field.row() >= 0)) {
            Point from = field.row() >= 0 ? new Point(field.column(), field.row()) : range.anchor();
            range.select(from, cell);
        } else {
            range.press(cell);
            click(cell.y, cell.x);
        }
    }

    /** {@return the column in x, -1 for the number of the row, and the row in y; null where there is no cell} */
    Point cellAt(Point at) {
        for (int row = table.getTopIndex(); row < table.getItemCount(); row++) {
            for (int column = 0; column <= model.columns(); column++) {
                if (table.getItem(row).getBounds(column).contains(at)) {
                    return new Point(column - 1, row);
                }
            }
        }
        return null;
    }

    private void click(int row, int column) {
        field.close();
        if (column >= 0 && row < enterable()) {
            table.getDisplay().asyncExec(() -> {
                // Who drags on selects cells instead.
                if (!table.isDisposed() && !range.isActive()) {
                    edit(row, column);
                }
            });
        }
    }

    private void hover(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        String tip = null;
        if (item != null && table.indexOf(item) < model.rows()) {
            for (int column = 0; column < model.columns(); column++) {
                Rectangle bounds = item.getBounds(column + 1);
                if (bounds.contains(event.x, event.y)) {
                    String text = item.getText(column + 1);
                    tip = model.problem(table.indexOf(item), column, text).orElse(text.isEmpty() ? null : text);
                }
            }
        }
        table.setToolTipText(tip == null ? null : tip.replace("&", "&&"));
    }

    private void keyDown(Event event) {
        if (!event.doit || range.isActive()) {
            return;
        }
        int[] rows = selected();
        int key = event.keyCode;
        if (key == SWT.F2 || key == SWT.CR || key == SWT.KEYPAD_CR) {
            edit(rows.length == 0 ? 0 : rows[0], 0);
        } else {
            return;
        }
        event.doit = false;
    }

    /** {@return the rows that are selected and hold something} */
    public int[] selected() {
        int[] rows = IntStream.of(table.getSelectionIndices()).filter(row -> row < model.rows()).sorted().toArray();
        return rows.length == 0 && field.row() >= 0 && field.row() < model.rows() ? new int[] { field.row() } : rows;
    }

    private void selectAll() {
        if (range.isActive()) {
            range.select(new Point(0, 0), new Point(model.columns() - 1, model.rows() - 1));
        } else {
            table.selectAll();
        }
    }

    private void cut() {
        copy();
        delete();
    }

    private void delete() {
        if (range.isActive()) {
            range.empty();
            return;
        }
        int[] rows = selected();
        if (model.isEditable() && rows.length > 0) {
            model.delete(rows);
        }
    }

    private void paste() {
        List<List<String>> cells = CellClipboard.read(table.getDisplay());
        if (range.isActive()) {
            range.paste(cells);
            return;
        }
        int[] rows = selected();
        paste(rows.length == 0 ? model.rows() : rows[0], 0, cells);
    }

    private void copy() {
        if (range.isActive()) {
            range.copy();
            return;
        }
        int[] rows = selected();
        if (rows.length > 0) {
            CellClipboard.write(table.getDisplay(), IntStream.of(rows).mapToObj(row -> IntStream.range(0, model.columns())
                    .mapToObj(column -> model.text(row, column)).toList()).toList());
        }
    }

    /**
     * Pastes cells.
     *
     * @param row the row of the first cell
     * @param column the column of the first cell
     * @param cells the cells
     */
    void paste(int row, int column, List<List<String>> cells) {
        if (!cells.isEmpty() && model.isEditable()) {
            field.close();
            model.paste(row, column, cells);
            refresh();
        }
    }
}
