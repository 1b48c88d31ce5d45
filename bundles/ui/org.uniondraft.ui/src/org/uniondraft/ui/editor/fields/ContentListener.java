package org.uniondraft.ui.editor.fields;

import org.eclipse.core.databinding.observable.value.ValueDiff;
import org.eclipse.core.databinding.property.INativePropertyListener;
import org.eclipse.core.databinding.property.IProperty;
import org.eclipse.core.databinding.property.ISimplePropertyListener;
import org.eclipse.core.databinding.property.SimplePropertyEvent;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Tells a property that its object, or anything in it, was changed.
 *
 * @param <S> the type of the object
 */
final class ContentListener<S extends EObject> extends EContentAdapter implements INativePropertyListener<S> {

    private final IProperty property;
    private final ISimplePropertyListener<S, ValueDiff<? extends String>> listener;
    private S source;

    ContentListener(IProperty property, ISimplePropertyListener<S, ValueDiff<? extends String>> listener) {
        this.property = property;
        this.listener = listener;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && source != null) {
            // What differs is found by the listener, which asks for the value.
            listener.handleEvent(new SimplePropertyEvent<>(SimplePropertyEvent.CHANGE, source, property, null));
        }
    }

    @Override
    public void addTo(S added) {
        source = added;
        if (added != null) {
            added.eAdapters().add(this);
        }
    }

    @Override
    public void removeFrom(S removed) {
        source = null;
        if (removed != null) {
            removed.eAdapters().remove(this);
        }
    }
}
