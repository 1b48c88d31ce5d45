package org.uniondraft.ui.editor.text;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.uniondraft.flow.FlowLine;

/** Tells screen readers what the text is, and the number of the line, which is drawn and no part of the text. */
final class TextAccessibility extends AccessibleAdapter {

    private final PaperTextViewer viewer;

    TextAccessibility(PaperTextViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = Messages.textName;
    }

    @Override
    public void getDescription(AccessibleEvent event) {
        FlowLine line = viewer.line();
        event.result = line == null ? "" : line.marker();
    }
}
