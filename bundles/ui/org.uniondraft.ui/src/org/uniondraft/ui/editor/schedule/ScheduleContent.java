package org.uniondraft.ui.editor.schedule;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.uniondraft.ui.editor.schedule.ScheduleModel.Month;

/** The tree of months and what is planned in them. */
final class ScheduleContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Month month ? month.entries().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Month;
    }
}
