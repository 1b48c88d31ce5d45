package org.uniondraft.ui.editor.fields;

import java.util.List;

import org.eclipse.core.databinding.observable.value.ValueDiff;
import org.eclipse.core.databinding.property.INativePropertyListener;
import org.eclipse.core.databinding.property.ISimplePropertyListener;
import org.eclipse.core.databinding.property.value.SimpleValueProperty;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Texts;
import org.uniondraft.ui.session.PaperSession;

/** A text that an object need not have, such as a subtitle: it is there while there are words in it. */
public final class ChildTextProperty extends SimpleValueProperty<EObject, String> {

    private final PaperSession session;
    private final EReference reference;

    /**
     * Makes the property.
     *
     * @param session the paper
     * @param reference holds one text
     */
    public ChildTextProperty(PaperSession session, EReference reference) {
        this.session = session;
        this.reference = reference;
    }

    @Override
    public Object getValueType() {
        return String.class;
    }

    private MarkedText child(EObject source) {
        return (MarkedText) source.eGet(reference);
    }

    @Override
    protected String doGetValue(EObject source) {
        MarkedText child = child(source);
        return child == null || child.getText() == null ? "" : child.getText();
    }

    @Override
    protected void doSetValue(EObject source, String value) {
        if (value.equals(doGetValue(source))) {
            return;
        }
        session.execute(EditCommand.typing(source, List.of(source, reference), () -> {
            if (value.isBlank()) {
                source.eSet(reference, null);
            } else if (child(source) == null) {
                MarkedText added = ModelFactory.eINSTANCE.createMarkedText();
                added.setText(Texts.line(value));
                source.eSet(reference, added);
            } else {
                Texts.change(child(source), value);
            }
        }));
    }

    @Override
    public INativePropertyListener<EObject> adaptListener(ISimplePropertyListener<EObject, ValueDiff<? extends String>> listener) {
        return new ContentListener<>(this, listener);
    }
}
