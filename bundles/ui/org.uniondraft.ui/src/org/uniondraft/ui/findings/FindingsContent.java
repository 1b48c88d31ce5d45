package org.uniondraft.ui.findings;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of groups and the findings in them. */
final class FindingsContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof FindingGroup group ? group.findings().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof FindingGroup;
    }
}
