package org.uniondraft.ui.editor.text;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.PaperPage;

/** The page for the text of a paper: all of it, one line after the other. */
public final class TextPage extends PaperPage {

    private PaperTextViewer viewer;
    private FindBar findBar;

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
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        Composite top = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        viewer = new PaperTextViewer(page, editor().session(), editor().findings());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.widget());
        findBar = new FindBar(page, viewer);
        viewer.setFind(this::find);
        findBar.control().moveAbove(viewer.widget());
        TextToolBar tools = new TextToolBar(top, viewer, this::find);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tools.control());
        TextStatus status = new TextStatus(page, viewer);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(status.control());
        viewer.widget().addListener(SWT.KeyDown, this::key);
        viewer.widget().addCaretListener(event -> selectSection());
        return page;
    }

    /** Finding is of the page, so its keys are: Ctrl+F, Ctrl+H. */
    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        if (control && (event.keyCode == 'f' || event.keyCode == 'h')) {
            find();
        }
    }

    /** Opens the bar to find and replace. */
    public void find() {
        findBar.open();
    }

    private void selectSection() {
        FlowLine line = viewer.line();
        Section section = line == null ? null : Models.section(line.source()).orElse(null);
        boolean isUsed = viewer.widget().isFocusControl() || findBar().isOpen();
        if (section != null && isUsed) {
            editor().selection().select(List.of(section));
        }
    }

    @Override
    protected void setFocus() {
        viewer.fields().refresh();
        viewer.widget().setFocus();
    }

    @Override
    protected boolean reveal(EObject target, int offset, int length) {
        return viewer.reveal(target, offset, length);
    }

    /** {@return what shows the text; the control has been made} */
    public PaperTextViewer viewer() {
        return viewer;
    }

    /** {@return the bar to find and replace} */
    public FindBar findBar() {
        return findBar;
    }
}
