package org.uniondraft.ui.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.uniondraft.model.Section;

/**
 * A form of a plug-in for sections of its kind, declared at the extension point org.uniondraft.ui.sectionForms. It stands
 * before the form that is generated from the section kind. What it throws costs the user this form and nothing else.
 */
public interface SectionForm {

    /**
     * Makes the control of the form, once.
     *
     * @param parent where it goes
     * @param context what the form works with
     * @return the control; what the form holds on to is let go of when that is disposed
     */
    Control createControl(Composite parent, SectionFormContext context);

    /**
     * Shows a section. Also called after each change of the paper, so nothing is to be made anew that is there already.
     *
     * @param section a section of a kind the form is declared for
     */
    void show(Section section);

    /**
     * Shows an object of the section, such as a record.
     *
     * @param target the object
     * @return whether the form shows such objects
     */
    default boolean reveal(EObject target) {
        return false;
    }
}
