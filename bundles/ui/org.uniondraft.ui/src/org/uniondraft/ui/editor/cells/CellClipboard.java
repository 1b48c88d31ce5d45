package org.uniondraft.ui.editor.cells;

import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.uniondraft.core.text.CellText;
import org.uniondraft.flow.paste.HtmlCells;

/** Takes cells to the clipboard, as spreadsheets, word processors and browsers understand them, and from there. */
final class CellClipboard {

    private CellClipboard() {
    }

    static void write(Display display, List<List<String>> cells) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] { CellText.write(cells), HtmlCells.write(cells) },
                    new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    /**
     * Reads cells. Tabs in the text say what the cells are; where there are none a table in the HTML does, as of WPS and of
     * browsers that offer no text.
     *
     * @return the cells, a list for each row; none if the clipboard holds no text
     */
    static List<List<String>> read(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            String text = clipboard.getContents(TextTransfer.getInstance()) instanceof String there ? there : "";
            if (text.indexOf('\t') < 0 && clipboard.getContents(HTMLTransfer.getInstance()) instanceof String html) {
                List<List<String>> cells = HtmlCells.read(html);
                if (!cells.isEmpty()) {
                    return cells;
                }
            }
            return CellText.read(text);
        } finally {
            clipboard.dispose();
        }
    }
}
