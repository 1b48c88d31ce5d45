package org.uniondraft.ui.editor.text;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The tools above the text. */
final class TextToolBar {

    private static final List<List<TextVerb>> GROUPS = List.of(
            List.of(TextVerb.STRONG, TextVerb.EMPHASIS, TextVerb.CITATION),
            List.of(TextVerb.HEADING_1, TextVerb.HEADING_2, TextVerb.HEADING_3, TextVerb.PARAGRAPH),
            List.of(TextVerb.PROMOTE, TextVerb.DEMOTE, TextVerb.NUMBERED_LIST, TextVerb.POINTS),
            List.of(TextVerb.PREVIOUS_PLACEHOLDER, TextVerb.NEXT_PLACEHOLDER, TextVerb.REFRESH_FIELDS));

    private final ToolBar bar;

    TextToolBar(Composite parent, PaperTextViewer viewer, Runnable find) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.WRAP);
        for (List<TextVerb> group : GROUPS) {
            for (TextVerb verb : group) {
                String key = verb.keyName().isEmpty() ? "" : " (" + verb.keyName() + ")";
                item(verb.label(), verb.label() + key, () -> {
                    viewer.run(verb);
                    viewer.widget().setFocus();
                });
            }
            new ToolItem(bar, SWT.SEPARATOR);
        }
        item(Messages.findReplace, Messages.findReplace, find);
    }

    private void item(String text, String toolTip, Runnable run) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(text);
        item.setToolTipText(toolTip);
        item.addListener(SWT.Selection, event -> run.run());
    }

    ToolBar control() {
        return bar;
    }
}
