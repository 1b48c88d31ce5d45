package org.uniondraft.ui.editor.fields;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.ValueDiff;
import org.eclipse.core.databinding.property.INativePropertyListener;
import org.eclipse.core.databinding.property.ISimplePropertyListener;
import org.eclipse.core.databinding.property.value.SimpleValueProperty;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.support.Texts;
import org.uniondraft.ui.session.PaperSession;

/** The words of a text of the paper. Changing them keeps its marks where they belong, and typing is one step to undo. */
public final class MarkedTextProperty extends SimpleValueProperty<MarkedText, String> {

    private final PaperSession session;

    /**
     * Makes the property.
     *
     * @param session the paper of the texts
     */
    public MarkedTextProperty(PaperSession session) {
        this.session = session;
    }

    @Override
    public Object getValueType() {
        return String.class;
    }

    @Override
    protected String doGetValue(MarkedText source) {
        return source.getText() == null ? "" : source.getText();
    }

    @Override
    protected void doSetValue(MarkedText source, String value) {
        if (!value.equals(doGetValue(source)) && !Models.isLocked(source)) {
            session.execute(EditCommand.typing(source, () -> Texts.change(source, value)));
        }
    }

    @Override
    public INativePropertyListener<MarkedText> adaptListener(ISimplePropertyListener<MarkedText, ValueDiff<? extends String>> listener) {
        return new FeatureListener<>(this, listener, ModelPackage.Literals.MARKED_TEXT__TEXT,
                notification -> Diffs.createValueDiff(notification.getOldStringValue(), notification.getNewStringValue()));
    }
}
