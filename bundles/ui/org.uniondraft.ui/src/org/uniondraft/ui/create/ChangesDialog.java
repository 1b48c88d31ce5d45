package org.uniondraft.ui.create;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.uniondraft.core.cycle.TextChange;

/** Lists the words that differ between a new paper and the one it was made from; those to be looked at stand first. */
final class ChangesDialog extends TitleAreaDialog {

    private static final int WIDE = 3;
    private static final int WIDTH = 100;
    private static final int HEIGHT = 26;

    private final List<TextChange> changes;

    ChangesDialog(Shell parent, List<TextChange> changes) {
        super(parent);
        this.changes = changes.stream().sorted((one, other) -> Boolean.compare(one.certain(), other.certain())).toList();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.changesTitle);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(HEIGHT));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.changesTitle);
        long doubtful = changes.stream().filter(change -> !change.certain()).count();
        setMessage(NLS.bind(Messages.changesMessage, Integer.toString(changes.size()), Long.toString(doubtful)));
        Composite area = (Composite) super.createDialogArea(parent);
        Composite holder = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        TableViewer viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(viewer, layout, Messages.changesDoubt, 1, change -> change.certain() ? "" : Messages.changesLook);
        column(viewer, layout, Messages.changesFrom, 2, TextChange::from);
        column(viewer, layout, Messages.changesTo, 2, TextChange::to);
        column(viewer, layout, Messages.changesPlace, WIDE, TextChange::excerpt);
        viewer.setInput(changes);
        return area;
    }

    private static void column(TableViewer viewer, TableColumnLayout layout, String title, int weight,
            Function<TextChange, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(change -> text.apply((TextChange) change)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.changesClose, true);
    }
}
