package org.uniondraft.ui.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.uniondraft.model.Heading;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.ui.session.PaperSession;

/**
 * What of an object can be said in a line each: its attributes with a single value, for a section those of its heading as
 * well, for a record its values. Each change is a command. Two are equal if they are about the same object.
 */
public final class ObjectProperties implements IPropertySource {

    private final PaperSession session;
    private final EObject object;
    private final Map<Object, ObjectProperty> properties = new LinkedHashMap<>();

    /**
     * Makes the properties.
     *
     * @param session the paper
     * @param object an object of it
     */
    public ObjectProperties(PaperSession session, EObject object) {
        this.session = session;
        this.object = object;
        addAttributes(object, ModelNames.get().of(object.eClass()));
        if (object instanceof Section section && section.getHeading() != null) {
            Heading heading = section.getHeading();
            addAttributes(heading, ModelNames.get().of(heading.eClass()));
        }
        if (object instanceof Record record && record.eContainer() instanceof RecordTable table) {
            table.getFields().forEach(field -> put(new ValueProperty(session, record, field)));
        }
    }

    private void addAttributes(EObject owner, String category) {
        if (!(session.domain().getAdapterFactory().adapt(owner, IItemPropertySource.class) instanceof IItemPropertySource source)) {
            return;
        }
        for (IItemPropertyDescriptor descriptor : source.getPropertyDescriptors(owner)) {
            boolean shown = descriptor.getFeature(owner) instanceof EAttribute attribute && !attribute.isMany()
                    && attribute.getEContainingClass() != ModelPackage.Literals.IDENTIFIED;
            if (shown) {
                put(new AttributeProperty(session, owner, descriptor, category));
            }
        }
    }

    private void put(ObjectProperty property) {
        properties.put(property.id(), property);
    }

    /** {@return the label of the object} */
    String label() {
        return session.domain().getAdapterFactory().adapt(object, IItemLabelProvider.class) instanceof IItemLabelProvider labels
                ? labels.getText(object) : "";
    }

    @Override
    public Object getEditableValue() {
        return label();
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        List<IPropertyDescriptor> descriptors = new ArrayList<>();
        properties.values().forEach(property -> descriptors.add(property.descriptor()));
        return descriptors.toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        return properties.get(id).value();
    }

    @Override
    public boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(Object id) {
        // No property says that it can be reset.
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        ObjectProperty property = properties.get(id);
        if (!Objects.equals(value, property.value())) {
            property.set(value);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectProperties properties && properties.object == object;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(object);
    }
}
