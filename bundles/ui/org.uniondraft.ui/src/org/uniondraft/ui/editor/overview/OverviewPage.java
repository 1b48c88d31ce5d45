package org.uniondraft.ui.editor.overview;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.uniondraft.ui.Messages;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.PaperPage;

/** The page for the overview of a paper. */
public final class OverviewPage extends PaperPage {

    private Label label;

    /**
     * Makes the page.
     *
     * @param editor the editor it belongs to
     */
    public OverviewPage(PaperEditor editor) {
        super(editor, Messages.pageOverview);
    }

    @Override
    protected Control createControl(Composite parent) {
        label = new Label(parent, SWT.NONE);
        label.setText(title());
        return label;
    }

    @Override
    protected void setFocus() {
        label.setFocus();
    }

    @Override
    protected boolean reveal(EObject target, int offset, int length) {
        return false;
    }
}
