package org.uniondraft.ui.editor.text;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.PaperPage;

/** The page for the text of a paper: all of it, one line after the other. */
public final class TextPage extends PaperPage {

    private PaperTextArea area;

    /**
     * Makes the page.
     *
     * @param editor the editor it belongs to
     */
    public TextPage(PaperEditor editor) {
        super(editor, Messages.page);
    }

    @Override
    protected Control createControl(Composite parent) {
        area = new PaperTextArea(parent, editor(), Flow.of(editor().session().document()));
        viewer().widget().addCaretListener(event -> selectSection());
        ISelectionChangedListener follow = event -> follow();
        editor().selection().addSelectionChangedListener(follow);
        area.control().addDisposeListener(event -> editor().selection().removeSelectionChangedListener(follow));
        return area.control();
    }

    /** Goes to the section that was selected elsewhere, unless somebody writes or searches here. */
    private void follow() {
        if (!isUsed() && area.control().isVisible() && editor().selection().objects().size() == 1
                && editor().selection().objects().getFirst() instanceof Section section && section != caretSection()) {
            reveal(section, 0, 0);
        }
    }

    private boolean isUsed() {
        return viewer().widget().isFocusControl() || findBar().isOpen();
    }

    private Section caretSection() {
        FlowLine line = viewer().line();
        return line == null ? null : Models.section(line.source()).orElse(null);
    }

    /** Opens the bar to find and replace. */
    public void find() {
        area.find();
    }

    private void selectSection() {
        Section section = caretSection();
        if (section != null && isUsed()) {
            editor().selection().select(List.of(section));
            editor().selection().point(viewer().line().source());
        }
    }

    @Override
    protected void setFocus() {
        follow();
        area.setFocus();
    }

    @Override
    protected boolean reveal(EObject target, int offset, int length) {
        // A section without a heading is where its text is.
        return viewer().reveal(target, offset, length) || target instanceof Section section && !section.getBlocks().isEmpty()
                && viewer().reveal(section.getBlocks().getFirst(), 0, 0);
    }

    /** {@return what shows the text; the control has been made} */
    public PaperTextViewer viewer() {
        return area.viewer();
    }

    /** {@return the bar to find and replace} */
    public FindBar findBar() {
        return area.findBar();
    }
}
