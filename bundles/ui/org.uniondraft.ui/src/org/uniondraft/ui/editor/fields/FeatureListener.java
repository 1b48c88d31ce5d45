package org.uniondraft.ui.editor.fields;

import java.util.function.Function;

import org.eclipse.core.databinding.observable.value.ValueDiff;
import org.eclipse.core.databinding.property.INativePropertyListener;
import org.eclipse.core.databinding.property.IProperty;
import org.eclipse.core.databinding.property.ISimplePropertyListener;
import org.eclipse.core.databinding.property.SimplePropertyEvent;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Tells a property that a feature of its object was changed.
 *
 * @param <S> the type of the object
 */
final class FeatureListener<S extends EObject> extends AdapterImpl implements INativePropertyListener<S> {

    private final IProperty property;
    private final ISimplePropertyListener<S, ValueDiff<? extends String>> listener;
    private final EStructuralFeature feature;
    private final Function<Notification, ValueDiff<? extends String>> diff;

    FeatureListener(IProperty property, ISimplePropertyListener<S, ValueDiff<? extends String>> listener,
            EStructuralFeature feature, Function<Notification, ValueDiff<? extends String>> diff) {
        this.property = property;
        this.listener = listener;
        this.feature = feature;
        this.diff = diff;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void notifyChanged(Notification notification) {
        if (notification.getFeature() == feature && !notification.isTouch()) {
            listener.handleEvent(new SimplePropertyEvent<>(SimplePropertyEvent.CHANGE, (S) notification.getNotifier(),
                    property, diff.apply(notification)));
        }
    }

    @Override
    public void addTo(S source) {
        if (source != null) {
            source.eAdapters().add(this);
        }
    }

    @Override
    public void removeFrom(S source) {
        if (source != null) {
            source.eAdapters().remove(this);
        }
    }
}
