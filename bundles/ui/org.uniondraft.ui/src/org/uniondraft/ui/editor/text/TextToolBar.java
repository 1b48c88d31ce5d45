package org.uniondraft.ui.editor.text;

import java.util.List;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The tools above the text. */
final class TextToolBar {

    /** Between two groups, in pixels. */
    private static final int SPACING = 12;

    private static final List<List<TextVerb>> GROUPS = List.of(
            List.of(TextVerb.STRONG, TextVerb.EMPHASIS, TextVerb.CITATION),
            List.of(TextVerb.HEADING_1, TextVerb.HEADING_2, TextVerb.HEADING_3, TextVerb.PARAGRAPH),
            List.of(TextVerb.PROMOTE, TextVerb.DEMOTE, TextVerb.NUMBERED_LIST, TextVerb.POINTS),
            List.of(TextVerb.PREVIOUS_PLACEHOLDER, TextVerb.NEXT_PLACEHOLDER, TextVerb.REFRESH_FIELDS));

    private final Composite bars;

    TextToolBar(Composite parent, PaperTextViewer viewer, Runnable find) {
        bars = new Composite(parent, SWT.NONE);
        // GTK does not wrap a bar, so each group is one of its own.
        RowLayoutFactory.swtDefaults().spacing(SPACING).applyTo(bars);
        for (List<TextVerb> group : GROUPS) {
            ToolBar bar = new ToolBar(bars, SWT.FLAT);
            for (TextVerb verb : group) {
                String key = verb.keyName().isEmpty() ? "" : " (" + verb.keyName() + ")";
                item(bar, verb.label(), verb.label() + key, () -> {
                    viewer.run(verb);
                    viewer.widget().setFocus();
                });
            }
        }
        item(new ToolBar(bars, SWT.FLAT), Messages.findReplace, Messages.findReplace, find);
    }

    private static void item(ToolBar bar, String text, String toolTip, Runnable run) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(text);
        item.setToolTipText(toolTip);
        item.addListener(SWT.Selection, event -> run.run());
    }

    Composite control() {
        return bars;
    }
}
