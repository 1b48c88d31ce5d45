package org.uniondraft.ui.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page of the editor of papers. Its control is made when it is first shown. */
public abstract class PaperPage {

    private final PaperEditor editor;
    private final String title;

    /**
     * Makes a page.
     *
     * @param editor the editor it belongs to
     * @param title what its tab says
     */
    protected PaperPage(PaperEditor editor, String title) {
        this.editor = editor;
        this.title = title;
    }

    /** {@return the editor it belongs to} */
    public final PaperEditor editor() {
        return editor;
    }

    /** {@return what its tab says} */
    public final String title() {
        return title;
    }

    /**
     * Makes the control of the page. Whatever it holds on to is let go of when that is disposed.
     *
     * @param parent what it fills
     * @return the control
     */
    protected abstract Control createControl(Composite parent);

    /** Gives the focus to the control that the user goes on with; the control has been made. */
    protected abstract void setFocus();

    /**
     * Shows an object of the paper; the control has been made.
     *
     * @param target the object
     * @param offset where in its text, in UTF-16 units; 0 if it is about the object
     * @param length how much of its text; 0 if it is about the object
     * @return whether this page shows such objects
     */
    protected abstract boolean reveal(EObject target, int offset, int length);
}
