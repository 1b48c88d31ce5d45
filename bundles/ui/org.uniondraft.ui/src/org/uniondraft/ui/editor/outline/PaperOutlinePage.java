package org.uniondraft.ui.editor.outline;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.uniondraft.model.Section;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.sections.SectionTree;

/**
 * The outline of a paper: its sections with their numbers, in step with the editor. It has all that the tree of the
 * sections page has; Enter and a double click go to the section.
 */
public final class PaperOutlinePage extends Page implements IContentOutlinePage {

    private final PaperEditor editor;
    private SectionTree tree;

    /**
     * Makes the page.
     *
     * @param editor the editor of the paper
     */
    public PaperOutlinePage(PaperEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        tree = new SectionTree(parent, editor);
        tree.viewer().addOpenListener(event -> {
            if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof Section section) {
                editor.reveal(section, 0, 0);
                editor.getSite().getPage().activate(editor);
            }
        });
        tree.actions().fillBar(getSite().getActionBars().getToolBarManager());
    }

    /** {@return the tree of sections} */
    public SectionTree tree() {
        return tree;
    }

    @Override
    public Control getControl() {
        return tree == null ? null : tree.viewer().getControl();
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        editor.selection().addSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return editor.selection().getSelection();
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        editor.selection().removeSelectionChangedListener(listener);
    }

    @Override
    public void setSelection(ISelection selection) {
        editor.selection().setSelection(selection);
    }
}
