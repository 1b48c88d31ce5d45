package org.uniondraft.ui.properties;

import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.views.properties.PropertySheet;

/** The properties view of the platform; closing it does not ask whether the paper is saved, which stays open. */
public final class PropertiesView extends PropertySheet {

    /** The id of the view. */
    public static final String ID = "org.uniondraft.ui.properties";

    @Override
    protected ISaveablePart getSaveablePart() {
        return null;
    }
}
