package org.uniondraft.ui.properties;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.views.properties.ComboBoxPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.model.support.Texts;
import org.uniondraft.ui.session.PaperSession;

/**
 * An attribute with a single value.
 *
 * @param session the paper
 * @param owner the object
 * @param item what the providers of the model say about the attribute
 * @param category under what it is listed
 */
record AttributeProperty(PaperSession session, EObject owner, IItemPropertyDescriptor item, String category)
        implements ObjectProperty {

    /** What only plug-ins write; it is shown among the advanced properties. */
    private static final Set<EAttribute> TECHNICAL = Set.of(ModelPackage.Literals.RECORD_TABLE__TYPE,
            ModelPackage.Literals.RECORD_TABLE__SENTENCE, ModelPackage.Literals.DOCUMENT__FORMAT_VERSION,
            ModelPackage.Literals.DOCUMENT__KIND, ModelPackage.Literals.DOCUMENT__LAYOUT_PROFILE);

    private EAttribute attribute() {
        return (EAttribute) item.getFeature(owner);
    }

    private EDataType type() {
        return attribute().getEAttributeType();
    }

    private String name() {
        return item.getDisplayName(owner);
    }

    /** What can be chosen; none for what is written. */
    private List<Object> choices() {
        if (type() instanceof EEnum choices) {
            return choices.getELiterals().stream().map(EEnumLiteral::getInstance).map(Object.class::cast).toList();
        }
        return type().getInstanceClass() == boolean.class ? List.of(Boolean.FALSE, Boolean.TRUE) : List.of();
    }

    private static String label(Object choice) {
        return choice instanceof Enumerator literal ? ModelNames.get().of(literal)
                : Boolean.TRUE.equals(choice) ? Messages.yes : Messages.no;
    }

    @Override
    public Object id() {
        return attribute();
    }

    @Override
    public IPropertyDescriptor descriptor() {
        PropertyDescriptor descriptor;
        if (!item.canSetProperty(owner)) {
            descriptor = new PropertyDescriptor(id(), name());
        } else if (choices().isEmpty()) {
            descriptor = new TextPropertyDescriptor(id(), name());
            descriptor.setValidator(text -> isValid((String) text) ? null : NLS.bind(Messages.notValid, text, name()));
        } else {
            descriptor = new ComboBoxPropertyDescriptor(id(), name(),
                    choices().stream().map(AttributeProperty::label).toArray(String[]::new));
        }
        if (!choices().isEmpty()) {
            descriptor.setLabelProvider(LabelProvider.createTextProvider(
                    index -> index instanceof Integer place && place >= 0 ? label(choices().get(place)) : ""));
        }
        descriptor.setCategory(category);
        if (TECHNICAL.contains(attribute())) {
            descriptor.setFilterFlags(new String[] { IPropertySheetEntry.FILTER_ID_EXPERT });
        }
        return descriptor;
    }

    private boolean isValid(String text) {
        try {
            parse(text);
            return true;
        } catch (RuntimeException e) {
            // Whatever the type of the attribute throws for a text that is none of its values.
            return false;
        }
    }

    private Object parse(String text) {
        return text.isBlank() && !type().getInstanceClass().isPrimitive() ? null
                : EcoreUtil.createFromString(type(), type().getInstanceClass() == String.class ? Texts.line(text) : text.strip());
    }

    @Override
    public Object value() {
        Object value = owner.eGet(attribute());
        if (!choices().isEmpty()) {
            return choices().indexOf(value);
        }
        return value == null ? "" : EcoreUtil.convertToString(type(), value);
    }

    @Override
    public void set(Object value) {
        boolean words = attribute() == ModelPackage.Literals.MARKED_TEXT__TEXT;
        Object wanted = words ? value : choices().isEmpty() ? parse((String) value) : choices().get((Integer) value);
        session.execute(EditCommand.of(NLS.bind(Messages.change, name()), owner, () -> {
            if (words) {
                // The marks stay on what does not change.
                Texts.change((MarkedText) owner, Texts.line((String) wanted));
            } else {
                owner.eSet(attribute(), wanted);
            }
        }));
    }
}
