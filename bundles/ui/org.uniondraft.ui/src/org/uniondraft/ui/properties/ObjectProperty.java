package org.uniondraft.ui.properties;

import org.eclipse.ui.views.properties.IPropertyDescriptor;

/** A line of the properties. */
interface ObjectProperty {

    /** {@return what tells it from the others of its object} */
    Object id();

    /** {@return how it is shown and edited} */
    IPropertyDescriptor descriptor();

    /** {@return what its editor works on: a text, or the place of a choice} */
    Object value();

    /**
     * Changes it, as a command.
     *
     * @param value what the editor gives
     */
    void set(Object value);
}
