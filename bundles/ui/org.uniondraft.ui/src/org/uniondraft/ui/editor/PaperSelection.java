package org.uniondraft.ui.editor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The objects of a paper that are selected. Pages, outline and views set it and follow it. */
public final class PaperSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final ListenerList<Runnable> pointListeners = new ListenerList<>();
    private IStructuredSelection selection = StructuredSelection.EMPTY;
    private EObject pointed;

    /**
     * Selects objects. Selecting what is selected already tells nobody.
     *
     * @param objects the objects
     */
    public void select(Collection<? extends EObject> objects) {
        setSelection(new StructuredSelection(List.copyOf(objects)));
    }

    /**
     * Points at what one works on inside of what is selected, such as the paragraph with the caret. The selection stays as
     * it is.
     *
     * @param object the object
     */
    public void point(EObject object) {
        if (object != pointed) {
            pointed = object;
            pointListeners.forEach(Runnable::run);
        }
    }

    /** {@return what was pointed at or selected last, if there is anything} */
    public Optional<EObject> pointed() {
        return Optional.ofNullable(pointed);
    }

    /**
     * Adds something that is told when {@link #pointed()} is another object.
     *
     * @param listener what is run
     */
    public void addPointListener(Runnable listener) {
        pointListeners.add(listener);
    }

    /**
     * Removes something that was told.
     *
     * @param listener what was added before
     */
    public void removePointListener(Runnable listener) {
        pointListeners.remove(listener);
    }

    /** {@return the selected objects} */
    public List<EObject> objects() {
        return selection.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public IStructuredSelection getSelection() {
        return selection;
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void setSelection(ISelection wanted) {
        if (wanted instanceof IStructuredSelection structured && !structured.equals(selection)) {
            selection = structured;
            SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
            listeners.forEach(listener -> listener.selectionChanged(event));
            objects().stream().findFirst().ifPresent(this::point);
        }
    }
}
