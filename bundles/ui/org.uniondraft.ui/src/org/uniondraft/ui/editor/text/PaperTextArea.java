package org.uniondraft.ui.editor.text;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.ui.editor.PaperEditor;

/** A running text with the tools above it, the bar that finds and replaces, and the line that says how long it is. */
public final class PaperTextArea {

    private final Composite area;
    private final PaperTextViewer viewer;
    private final FindBar findBar;

    /**
     * Makes the area.
     *
     * @param parent what it lies in
     * @param editor the editor of the paper
     * @param flow the text, of the whole paper or of a section; it is disposed with the area
     */
    public PaperTextArea(Composite parent, PaperEditor editor, Flow flow) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        viewer = new PaperTextViewer(area, editor.session(), editor.findings(), flow);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.widget());
        TextToolBar tools = new TextToolBar(area, viewer, this::find);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tools.control());
        tools.control().moveAbove(viewer.widget());
        findBar = new FindBar(area, viewer);
        findBar.control().moveAbove(viewer.widget());
        viewer.setFind(this::find);
        TextStatus status = new TextStatus(area, viewer);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(status.control());
        viewer.widget().addListener(SWT.KeyDown, this::key);
        viewer.widget().addCaretListener(event -> {
            FlowLine line = viewer.line();
            if (line != null && viewer.widget().isFocusControl()) {
                editor.selection().point(line.source());
            }
        });
    }

    /** Finding is of the area, so its keys are: Ctrl+F, Ctrl+H. */
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

    /** Gives the focus to the text, whose figures are brought up to date. */
    public void setFocus() {
        viewer.fields().refresh();
        viewer.widget().setFocus();
    }

    /** {@return the control to lay out} */
    public Composite control() {
        return area;
    }

    /** {@return what shows the text} */
    public PaperTextViewer viewer() {
        return viewer;
    }

    /** {@return the bar to find and replace} */
    public FindBar findBar() {
        return findBar;
    }
}
