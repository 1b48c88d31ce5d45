package org.uniondraft.ui.editor.schedule;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.uniondraft.core.cycle.PaperSchedule.Entry;
import org.uniondraft.model.Field;
import org.uniondraft.ui.session.PaperSession;

/** Edits a field of the tasks in place. */
final class ScheduleEditing extends EditingSupport {

    private final TreeViewer viewer;
    private final PaperSession session;
    private final String name;

    /**
     * Makes the support for a column.
     *
     * @param viewer the schedule
     * @param session the paper
     * @param name the name of the field; period stands for the field that says when
     */
    ScheduleEditing(TreeViewer viewer, PaperSession session, String name) {
        super(viewer);
        this.viewer = viewer;
        this.session = session;
        this.name = name;
    }

    private Optional<Field> field(Object element) {
        if (!(element instanceof Entry entry)) {
            return Optional.empty();
        }
        return "period".equals(name) ? ScheduleModel.dateField(entry) : ScheduleModel.field(entry, name);
    }

    @Override
    protected boolean canEdit(Object element) {
        return field(element).isPresent();
    }

    private static List<String> choices(Field field) {
        return field.getChoices();
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        List<String> choices = choices(field(element).orElseThrow());
        return choices.isEmpty() ? new TextCellEditor(viewer.getTree())
                : new ComboBoxCellEditor(viewer.getTree(), choices.toArray(String[]::new), SWT.DROP_DOWN);
    }

    private String text(Object element) {
        return ScheduleModel.value((Entry) element, field(element).orElseThrow().getName());
    }

    @Override
    protected Object getValue(Object element) {
        List<String> choices = choices(field(element).orElseThrow());
        return choices.isEmpty() ? text(element) : (Object) choices.indexOf(text(element));
    }

    @Override
    protected void setValue(Object element, Object value) {
        Field field = field(element).orElseThrow();
        String text = value instanceof Integer index ? index < 0 ? text(element) : choices(field).get(index)
                : String.valueOf(value);
        if (!text.equals(text(element))) {
            session.execute(ScheduleModel.write(NLS.bind(Messages.editField, field.getLabel()),
                    ScheduleModel.record((Entry) element).orElseThrow(), field.getName(), text));
        }
    }
}
