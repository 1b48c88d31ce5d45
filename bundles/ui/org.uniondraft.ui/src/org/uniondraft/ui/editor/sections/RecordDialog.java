package org.uniondraft.ui.editor.sections;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.uniondraft.core.records.FieldCheck;
import org.uniondraft.core.records.RecordGrid;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Field;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.value.Period;
import org.uniondraft.ui.editor.fields.FieldBinder;
import org.uniondraft.ui.session.PaperSession;

/** The values of one record, a field each. */
final class RecordDialog extends TitleAreaDialog {

    private static final int FIELD_WIDTH = 320;

    private final PaperSession session;
    private final RecordTable table;
    private final Record record;
    private final Map<Field, Control> fields = new LinkedHashMap<>();

    RecordDialog(Shell parent, PaperSession session, RecordTable table, Record record) {
        super(parent);
        this.session = session;
        this.table = table;
        this.record = record;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(table.getTitle() == null ? Messages.record : table.getTitle());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(record.eContainer() == null ? Messages.addRecord : Messages.record);
        setMessage(Messages.recordHint);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        for (Field field : table.getFields()) {
            String label = field.getUnit() == null ? field.getLabel()
                    : NLS.bind(Messages.headWithUnit, field.getLabel(), field.getUnit());
            new Label(area, SWT.NONE).setText(label + (field.isRequired() ? Messages.required : ""));
            String value = RecordValues.text(record, field.getName());
            Control control = field.getChoices().isEmpty() ? text(area, value) : combo(area, field, value);
            FieldBinder.named(control, field.getLabel());
            GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(control);
            control.addListener(SWT.Modify, event -> check());
            fields.put(field, control);
        }
        return area;
    }

    private static Control text(Composite parent, String value) {
        Text text = new Text(parent, SWT.BORDER);
        text.setText(value);
        return text;
    }

    private static Control combo(Composite parent, Field field, String value) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN);
        combo.setItems(field.getChoices().toArray(String[]::new));
        combo.setText(value);
        return combo;
    }

    private static String textOf(Control control) {
        return control instanceof Combo combo ? combo.getText() : ((Text) control).getText();
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        check();
        return contents;
    }

    /** A required value must be there; a value that cannot be read is only pointed out, as in the table. */
    private void check() {
        Period period = session.document().getPeriod();
        boolean missing = fields.entrySet().stream()
                .anyMatch(entry -> entry.getKey().isRequired() && textOf(entry.getValue()).isBlank());
        String problem = fields.entrySet().stream().filter(entry -> !textOf(entry.getValue()).isBlank())
                .flatMap(entry -> FieldCheck.problem(entry.getKey(), textOf(entry.getValue()), period)
                        .map(message -> entry.getKey().getLabel() + "：" + message).stream())
                .findFirst().orElse(null);
        setMessage(problem == null ? Messages.recordHint : problem,
                problem == null ? IMessageProvider.NONE
                        : IMessageProvider.WARNING);
        getButton(IDialogConstants.OK_ID).setEnabled(!missing && !Models.isLocked(table));
    }

    @Override
    protected void okPressed() {
        Map<Field, String> values = new LinkedHashMap<>();
        fields.forEach((field, control) -> values.put(field, textOf(control)));
        session.execute(EditCommand.of(Messages.record, table, () -> {
            if (record.eContainer() == null) {
                table.getRecords().add(record);
            }
            values.forEach((field, value) -> {
                if (!value.strip().equals(RecordValues.text(record, field.getName()))) {
                    RecordGrid.set(record, field, value);
                }
            });
        }));
        super.okPressed();
    }
}
