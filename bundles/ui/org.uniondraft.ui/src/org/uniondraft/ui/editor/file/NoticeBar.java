package org.uniondraft.ui.editor.file;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The bar above the pages of a paper, in which notices stand below each other. Without notices it takes no room. */
public final class NoticeBar {

    private static final int MARGIN = 6;

    private final Map<String, Composite> rows = new LinkedHashMap<>();
    private final Composite bar;

    /**
     * Makes the bar.
     *
     * @param parent what it is the first row of; has a grid layout of one column
     */
    public NoticeBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(bar);
        bar.setVisible(false);
    }

    /**
     * Shows a notice.
     *
     * @param notice the notice
     */
    public void show(Notice notice) {
        if (bar.isDisposed()) {
            return;
        }
        remove(notice.id());
        rows.put(notice.id(), row(notice));
        relayout();
    }

    private Composite row(Notice notice) {
        Composite row = new Composite(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).numColumns(2 + notice.choices().size()).applyTo(row);
        Label icon = new Label(row, SWT.NONE);
        icon.setImage(Dialog.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
        Label text = new Label(row, SWT.WRAP);
        text.setText(notice.text());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(text);
        for (Notice.Choice choice : notice.choices()) {
            Button button = new Button(row, SWT.PUSH);
            button.setText(choice.label());
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                remove(notice.id());
                relayout();
                choice.action().run();
            }));
            button.getAccessible().addAccessibleListener(describedBy(notice.text()));
        }
        return row;
    }

    private static AccessibleAdapter describedBy(String text) {
        return new AccessibleAdapter() {

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = text;
            }
        };
    }

    /**
     * Takes a notice away.
     *
     * @param id what it is about
     */
    public void hide(String id) {
        if (!bar.isDisposed() && rows.containsKey(id)) {
            remove(id);
            relayout();
        }
    }

    private void remove(String id) {
        Composite row = rows.remove(id);
        if (row != null) {
            row.dispose();
        }
    }

    private void relayout() {
        bar.setVisible(!rows.isEmpty());
        ((GridData) bar.getLayoutData()).exclude = rows.isEmpty();
        bar.getParent().layout(true, true);
    }
}
