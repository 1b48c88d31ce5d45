package org.uniondraft.ui.editor.text;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of the text. */
final class TextMenu {

    private static final List<List<TextVerb>> GROUPS = List.of(
            List.of(TextVerb.CUT, TextVerb.COPY, TextVerb.PASTE, TextVerb.PASTE_TEXT),
            List.of(TextVerb.STRONG, TextVerb.EMPHASIS, TextVerb.CITATION),
            List.of(TextVerb.HEADING_1, TextVerb.HEADING_2, TextVerb.HEADING_3, TextVerb.HEADING_4, TextVerb.PARAGRAPH,
                    TextVerb.RUN_IN),
            List.of(TextVerb.NUMBERED_LIST, TextVerb.POINTS, TextVerb.RUN, TextVerb.PROMOTE, TextVerb.DEMOTE),
            List.of(TextVerb.INSERT_PLACEHOLDER, TextVerb.NEXT_PLACEHOLDER, TextVerb.INSERT_FIELD, TextVerb.REFRESH_FIELDS,
                    TextVerb.INSERT_COMMENT),
            List.of(TextVerb.QUICK_FIX, TextVerb.ASSIST));

    TextMenu(PaperTextViewer viewer) {
        Menu menu = new Menu(viewer.widget());
        for (List<TextVerb> group : GROUPS) {
            if (menu.getItemCount() > 0) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            for (TextVerb verb : group) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(verb.labelWithKey());
                item.addListener(SWT.Selection, event -> viewer.run(verb));
                item.setData(verb);
            }
        }
        viewer.widget().setMenu(menu);
    }
}
