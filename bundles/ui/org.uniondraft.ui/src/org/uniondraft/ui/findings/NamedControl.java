package org.uniondraft.ui.findings;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Gives a control without a label of its own a name for screen readers. */
public final class NamedControl extends AccessibleAdapter {

    private final String name;

    /**
     * Makes the name.
     *
     * @param name the name, localised
     */
    public NamedControl(String name) {
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name;
    }
}
