package org.uniondraft.ui.viewers;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of a list of groups and what is in each. */
public final class GroupContent implements ITreeContentProvider {

    /** A row of the tree that others stand below. */
    public interface Group {

        /** {@return what stands below it, in order} */
        List<?> members();
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Group group ? group.members().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Group;
    }
}
