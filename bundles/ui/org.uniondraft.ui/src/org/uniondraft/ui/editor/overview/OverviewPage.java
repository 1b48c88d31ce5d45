package org.uniondraft.ui.editor.overview;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.FrontMatter;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.TitleBlock;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.Messages;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.PaperPage;

/** The page for what stands around the body of a paper, and for what the paper lacks. */
public final class OverviewPage extends PaperPage {

    private static final int FORM_SHARE = 68;
    private static final int PANEL_SHARE = 32;

    private OverviewForm form;
    private CompletenessPanel completeness;

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
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        form = new OverviewForm(sash, editor().session());
        completeness = new CompletenessPanel(sash, editor());
        sash.setWeights(FORM_SHARE, PANEL_SHARE);
        return sash;
    }

    /** {@return the fields} */
    public OverviewForm form() {
        return form;
    }

    /** {@return what the paper lacks} */
    public CompletenessPanel completeness() {
        return completeness;
    }

    @Override
    protected void setFocus() {
        form.refresher().catchUp();
        completeness.catchUp();
        form.title().setFocus();
        form.scroller().top();
    }

    @Override
    protected boolean reveal(EObject target, int offset, int length) {
        if (Models.enclosing(target, TitleBlock.class).isPresent()) {
            form.title().setFocus();
            form.scroller().show(form.title());
            return true;
        }
        return Models.enclosing(target, Organisation.class).isPresent()
                || Models.enclosing(target, FrontMatter.class).isPresent()
                || Models.enclosing(target, BackMatter.class).isPresent();
    }
}
