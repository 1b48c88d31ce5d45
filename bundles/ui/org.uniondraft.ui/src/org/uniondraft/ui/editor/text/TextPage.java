package org.uniondraft.ui.editor.text;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
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
        return area.control();
    }

    /** Opens the bar to find and replace. */
    public void find() {
        area.find();
    }

    private void selectSection() {
        FlowLine line = viewer().line();
        Section section = line == null ? null : Models.section(line.source()).orElse(null);
        boolean isUsed = viewer().widget().isFocusControl() || findBar().isOpen();
        if (section != null && isUsed) {
            editor().selection().select(List.of(section));
            editor().selection().point(line.source());
        }
    }

    @Override
    protected void setFocus() {
        area.setFocus();
    }

    @Override
    protected boolean reveal(EObject target, int offset, int length) {
        return viewer().reveal(target, offset, length);
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
