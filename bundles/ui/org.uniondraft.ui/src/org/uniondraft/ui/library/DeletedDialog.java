package org.uniondraft.ui.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentHead;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.findings.NamedControl;
import org.uniondraft.ui.library.DeletedFiles.Deleted;

/** Shows the papers that were deleted lately, to get them back or delete them for good. */
public final class DeletedDialog extends Dialog {

    private static final int WIDTH = 110;
    private static final int HEIGHT = 16;
    private static final int TITLE = 4;
    private static final int PLACE = 4;
    private static final int WHEN = 3;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
            FormatStyle.SHORT).withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault());

    private final Path folder;
    private final Consumer<Path> restored;
    private final Map<Deleted, String> titles = new HashMap<>();
    private TableViewer viewer;

    /**
     * Makes the dialog.
     *
     * @param shell the parent
     * @param folder the folder of the library
     * @param restored told of each paper that has come back
     */
    public DeletedDialog(Shell shell, Path folder, Consumer<Path> restored) {
        super(shell);
        this.folder = folder;
        this.restored = restored;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.deletedTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        int days = LibrarySettings.deletedDays();
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(days > 0 ? NLS.bind(Messages.deletedKept, Integer.toString(days)) : Messages.deletedKeptForEver);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT).applyTo(hint);
        Composite holder = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(HEIGHT)).applyTo(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().getAccessible().addAccessibleListener(new NamedControl(Messages.deletedTitle));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.deletedPaper, TITLE, deleted -> titles.getOrDefault(deleted, ""));
        column(layout, Messages.deletedFrom, PLACE, deleted -> folder.relativize(deleted.file()).toString());
        column(layout, Messages.deletedWhen, WHEN, deleted -> TIME.format(deleted.when()));
        viewer.addSelectionChangedListener(event -> update());
        viewer.addDoubleClickListener(event -> restore());
        return area;
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<Deleted, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Deleted) element)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLIENT_ID, Messages.deletedRestore, true);
        createButton(parent, IDialogConstants.CLIENT_ID + 1, Messages.deletedForGood, false);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
        update();
        list();
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case IDialogConstants.CLIENT_ID -> restore();
            case IDialogConstants.CLIENT_ID + 1 -> deleteForGood();
            default -> close();
        }
    }

    private void update() {
        boolean any = !viewer.getStructuredSelection().isEmpty();
        getButton(IDialogConstants.CLIENT_ID).setEnabled(any);
        getButton(IDialogConstants.CLIENT_ID + 1).setEnabled(any);
    }

    private void list() {
        Display display = getShell().getDisplay();
        Job.createSystem(Messages.deletedTitle, (ICoreRunnable) monitor -> {
            List<Deleted> found = new ArrayList<>();
            try {
                found.addAll(DeletedFiles.list(folder));
            } catch (IOException e) {
                UiLog.log(e.getMessage(), e);
            }
            Map<Deleted, String> names = new HashMap<>();
            found.forEach(deleted -> names.put(deleted, titleOf(deleted)));
            display.execute(() -> show(found, names));
        }).schedule();
    }

    private static String titleOf(Deleted deleted) {
        String name = LibraryFiles.nameOf(deleted.file());
        try {
            String title = DocumentHead.read(deleted.kept()).title();
            return title.isBlank() ? name : title;
        } catch (DocumentException e) {
            // A paper that cannot be read can still come back.
            return name;
        }
    }

    private void show(List<Deleted> found, Map<Deleted, String> names) {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        titles.clear();
        titles.putAll(names);
        viewer.setInput(found);
        update();
    }

    private interface Step {

        void run(Deleted deleted) throws IOException;
    }

    private void restore() {
        forSelected(deleted -> restored.accept(DeletedFiles.restore(deleted)));
    }

    private void deleteForGood() {
        int count = viewer.getStructuredSelection().size();
        if (count > 0 && MessageDialog.openConfirm(getShell(), Messages.deletedForGood,
                NLS.bind(Messages.deletedForGoodQuestion, Integer.toString(count)))) {
            forSelected(DeletedFiles::deleteForGood);
        }
    }

    private void forSelected(Step step) {
        for (Object element : viewer.getStructuredSelection().toList()) {
            Deleted deleted = (Deleted) element;
            try {
                step.run(deleted);
            } catch (IOException e) {
                UiLog.show(getShell(), NLS.bind(Messages.notDone, deleted.file().getFileName(), e.getMessage()), e);
            }
        }
        list();
    }
}
