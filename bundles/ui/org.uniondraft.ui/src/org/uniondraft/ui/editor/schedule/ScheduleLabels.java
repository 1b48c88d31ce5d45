package org.uniondraft.ui.editor.schedule;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Font;
import org.uniondraft.core.cycle.PaperSchedule.Entry;
import org.uniondraft.ui.editor.schedule.ScheduleModel.Month;

/** What a column of the schedule says. */
final class ScheduleLabels extends ColumnLabelProvider {

    private final String field;
    private final boolean isFirst;

    /**
     * Makes the labels of a column.
     *
     * @param field the name of the field; empty for the section
     * @param isFirst whether it is the first column, which names the months
     */
    ScheduleLabels(String field, boolean isFirst) {
        this.field = field;
        this.isFirst = isFirst;
    }

    @Override
    public String getText(Object element) {
        if (element instanceof Month month) {
            return isFirst ? NLS.bind(Messages.month, month.label(), month.entries().size()) : "";
        }
        Entry entry = (Entry) element;
        return switch (field) {
            case "period" -> entry.when();
            case "activity" -> entry.activity();
            case "owner" -> entry.owner();
            case "" -> ScheduleModel.section(entry);
            default -> ScheduleModel.value(entry, field);
        };
    }

    @Override
    public Font getFont(Object element) {
        if (element instanceof Month) {
            return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
        return ScheduleModel.record((Entry) element).isPresent() ? null
                : JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT);
    }

    @Override
    public String getToolTipText(Object element) {
        return element instanceof Entry entry && ScheduleModel.record(entry).isEmpty() ? Messages.onlySaid : null;
    }
}
