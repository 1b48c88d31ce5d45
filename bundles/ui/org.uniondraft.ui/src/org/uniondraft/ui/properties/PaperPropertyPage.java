package org.uniondraft.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.Refresher;

/** The properties of what one works on in a paper: a section, a paragraph, a record; else the paper itself. */
public final class PaperPropertyPage extends PropertySheetPage {

    private final PaperEditor editor;
    private final Runnable show = this::show;

    /**
     * Makes the page.
     *
     * @param editor the editor of the paper
     */
    public PaperPropertyPage(PaperEditor editor) {
        this.editor = editor;
        setSorter(new PropertySheetSorter() {

            @Override
            public int compare(IPropertySheetEntry one, IPropertySheetEntry other) {
                return 0;
            }

            @Override
            public int compareCategories(String one, String other) {
                // As the object lists them: the fields of a record like the columns of its table.
                return 0;
            }
        });
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        new Refresher(editor.session(), getControl(), show);
        editor.selection().addPointListener(show);
        show();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        // What the editor points at is what is shown; it tells itself when that changes.
        show();
    }

    /** The paper is saved by its editor: closing the properties is no reason to ask. */
    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == ISaveablePart.class ? null : super.getAdapter(type);
    }

    private void show() {
        if (getControl() == null || getControl().isDisposed()) {
            return;
        }
        EObject object = editor.selection().pointed().filter(there -> Models.document(there).isPresent())
                .orElse(editor.session().document());
        super.selectionChanged(editor, new StructuredSelection(new ObjectProperties(editor.session(), object)));
    }

    @Override
    public void dispose() {
        editor.selection().removePointListener(show);
        super.dispose();
    }
}
