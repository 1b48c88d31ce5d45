package org.uniondraft.ui.editor.fields;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.databinding.observable.value.ValueDiff;
import org.eclipse.core.databinding.property.INativePropertyListener;
import org.eclipse.core.databinding.property.ISimplePropertyListener;
import org.eclipse.core.databinding.property.value.SimpleValueProperty;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Texts;
import org.uniondraft.ui.session.PaperSession;

/** A list of names that is written in one line with 、 between them, as the paper prints it. */
public final class NamesProperty extends SimpleValueProperty<EObject, String> {

    private static final String BETWEEN = "、";
    private static final Pattern SEPARATOR = Pattern.compile("[、;；\\n]");

    private final PaperSession session;
    private final EAttribute feature;

    /**
     * Makes the property.
     *
     * @param session the paper
     * @param feature an attribute with many texts
     */
    public NamesProperty(PaperSession session, EAttribute feature) {
        this.session = session;
        this.feature = feature;
    }

    @Override
    public Object getValueType() {
        return String.class;
    }

    @SuppressWarnings("unchecked")
    private List<String> names(EObject source) {
        return (List<String>) source.eGet(feature);
    }

    @Override
    protected String doGetValue(EObject source) {
        return String.join(BETWEEN, names(source));
    }

    @Override
    protected void doSetValue(EObject source, String value) {
        List<String> wanted = SEPARATOR.splitAsStream(Texts.legal(value)).map(String::strip)
                .filter(name -> !name.isEmpty()).toList();
        if (!wanted.equals(names(source))) {
            session.execute(EditCommand.typing(source, List.of(source, feature), () -> {
                names(source).clear();
                names(source).addAll(wanted);
            }));
        }
    }

    @Override
    public INativePropertyListener<EObject> adaptListener(ISimplePropertyListener<EObject, ValueDiff<? extends String>> listener) {
        // The list is cleared and filled again, so the difference of one notification says nothing.
        return new FeatureListener<>(this, listener, feature, notification -> null);
    }
}
