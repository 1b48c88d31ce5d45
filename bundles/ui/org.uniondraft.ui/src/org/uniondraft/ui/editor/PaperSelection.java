package org.uniondraft.ui.editor;

import java.util.Collection;
import java.util.List;

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
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    /**
     * Selects objects. Selecting what is selected already tells nobody.
     *
     * @param objects the objects
     */
    public void select(Collection<? extends EObject> objects) {
        setSelection(new StructuredSelection(List.copyOf(objects)));
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
        }
    }
}
