package org.uniondraft.ui.properties;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;
import org.uniondraft.core.records.RecordGrid;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Field;
import org.uniondraft.model.Record;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.session.PaperSession;

/**
 * The value of a record in one field.
 *
 * @param session the paper
 * @param record the record
 * @param field the field
 */
record ValueProperty(PaperSession session, Record record, Field field) implements ObjectProperty {

    @Override
    public Object id() {
        return field;
    }

    @Override
    public IPropertyDescriptor descriptor() {
        PropertyDescriptor descriptor = Models.isLocked(record) ? new PropertyDescriptor(field, field.getLabel())
                : new TextPropertyDescriptor(field, field.getLabel());
        descriptor.setCategory(ModelNames.get().of(record.eClass()));
        return descriptor;
    }

    @Override
    public Object value() {
        return RecordValues.text(record, field.getName());
    }

    @Override
    public void set(Object value) {
        session.execute(EditCommand.of(NLS.bind(Messages.change, field.getLabel()), record,
                () -> RecordGrid.set(record, field, (String) value)));
    }
}
