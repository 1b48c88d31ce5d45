package org.uniondraft.ui.editor.sections;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.uniondraft.model.Attachment;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.Messages;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.PaperPage;

/** The page for the sections of a paper: their tree, and the form of the one that is selected. */
public final class SectionsPage extends PaperPage {

    private static final int TREE_SHARE = 28;
    private static final int FORM_SHARE = 72;

    private SectionTree tree;
    private SectionFormArea form;

    /**
     * Makes the page.
     *
     * @param editor the editor it belongs to
     */
    public SectionsPage(PaperEditor editor) {
        super(editor, Messages.pageSections);
    }

    @Override
    protected Control createControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        ToolBarManager bar = new ToolBarManager(SWT.FLAT);
        bar.createControl(left);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.getControl());
        tree = new SectionTree(left, editor());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getControl());
        tree.actions().fillBar(bar);
        bar.update(true);
        left.addListener(SWT.Dispose, event -> bar.dispose());
        form = new SectionFormArea(sash, editor());
        sash.setWeights(TREE_SHARE, FORM_SHARE);
        ISelectionChangedListener follow = event -> follow();
        editor().selection().addSelectionChangedListener(follow);
        sash.addListener(SWT.Dispose, event -> editor().selection().removeSelectionChangedListener(follow));
        follow();
        if (form.section() == null) {
            editor().session().document().getBody().getSections().stream().findFirst().ifPresent(form::show);
        }
        return sash;
    }

    /** The form shows the first section of what is selected. */
    private void follow() {
        editor().selection().objects().stream().flatMap(object -> Models.section(object).stream())
                .filter(this::isInBody).findFirst().ifPresent(form::show);
    }

    private boolean isInBody(Section section) {
        Section body = editor().session().document().getBody();
        return section != body && Models.document(section).isPresent()
                && Models.enclosing(section, Attachment.class).isEmpty();
    }

    /** {@return the tree of sections} */
    public SectionTree tree() {
        return tree;
    }

    /** {@return the form of the selected section} */
    public SectionFormArea form() {
        return form;
    }

    @Override
    protected void setFocus() {
        tree.catchUp();
        form.catchUp();
        if (form.section() == null) {
            tree.viewer().getControl().setFocus();
        } else {
            form.setFocus();
        }
    }

    @Override
    protected boolean reveal(EObject target, int offset, int length) {
        Section section = Models.section(target).filter(this::isInBody).orElse(null);
        if (section == null) {
            return false;
        }
        tree.catchUp();
        form.catchUp();
        form.show(section);
        editor().selection().select(List.of(section));
        form.reveal(target, offset, length);
        return true;
    }
}
