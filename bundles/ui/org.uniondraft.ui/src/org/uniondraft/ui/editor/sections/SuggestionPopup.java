package org.uniondraft.ui.editor.sections;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.uniondraft.model.MarkedText;
import org.uniondraft.ui.editor.fields.FieldBinder;

/** A list of texts to choose one from, by arrow keys, by mouse, or by words of it. */
final class SuggestionPopup extends PopupDialog {

    private static final int WIDTH = 560;
    private static final int ROWS = 12;

    private final Control below;
    private final List<MarkedText> suggestions;
    private final Consumer<MarkedText> chosen;
    private final String title;
    private Text filter;
    private Table table;

    SuggestionPopup(Control below, String title, List<MarkedText> suggestions, Consumer<MarkedText> chosen) {
        super(below.getShell(), SWT.RESIZE, true, false, false, false, false, title, Messages.suggestionKeys);
        this.below = below;
        this.suggestions = suggestions;
        this.chosen = chosen;
        this.title = title;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.search);
        FieldBinder.named(filter, Messages.search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        FieldBinder.named(table, title);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * table.getItemHeight()).applyTo(table);
        filter.addListener(SWT.Modify, event -> fill());
        filter.addListener(SWT.KeyDown, this::filterKey);
        table.addListener(SWT.DefaultSelection, event -> choose());
        table.addListener(SWT.MouseUp, event -> choose());
        fill();
        return area;
    }

    private void fill() {
        String words = filter.getText().toLowerCase(Locale.ROOT).strip();
        table.removeAll();
        suggestions.stream().filter(text -> text.getText().toLowerCase(Locale.ROOT).contains(words)).forEach(text -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(text.getText());
            item.setData(text);
        });
        table.setSelection(0);
    }

    private void filterKey(Event event) {
        int index = table.getSelectionIndex();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> table.setSelection(Math.min(index + 1, table.getItemCount() - 1));
            case SWT.ARROW_UP -> table.setSelection(Math.max(index - 1, 0));
            case SWT.CR, SWT.KEYPAD_CR -> choose();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void choose() {
        if (table.getSelectionCount() == 1 && table.getSelection()[0].getData() instanceof MarkedText text) {
            close();
            chosen.accept(text);
        }
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return below.toDisplay(0, below.getSize().y);
    }
}
