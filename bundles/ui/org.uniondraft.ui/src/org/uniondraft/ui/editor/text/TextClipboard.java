package org.uniondraft.ui.editor.text;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.flow.paste.Fragment;
import org.uniondraft.flow.paste.HtmlReader;
import org.uniondraft.flow.paste.HtmlWriter;
import org.uniondraft.flow.paste.TextReader;

/**
 * Takes fragments to the clipboard, for every program as HTML and as text, and from there. What was copied here last comes
 * back as it was, with its records and pictures.
 */
final class TextClipboard {

    private static Fragment copied;
    private static String copiedText;

    private TextClipboard() {
    }

    static void copy(Display display, Fragment fragment) {
        if (fragment.isEmpty() || fragment.plainText().isEmpty()) {
            return;
        }
        copied = fragment;
        copiedText = fragment.plainText();
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] { copiedText, HtmlWriter.write(fragment) },
                    new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    /** What the clipboard holds, as a fragment; empty if it holds no text. */
    static Fragment paste(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            String text = (String) clipboard.getContents(TextTransfer.getInstance(), DND.CLIPBOARD);
            if (copied != null && copiedText.equals(text)) {
                return copied;
            }
            String html = (String) clipboard.getContents(HTMLTransfer.getInstance(), DND.CLIPBOARD);
            Fragment rich = html == null || html.isBlank() ? null : HtmlReader.read(html);
            return rich != null && !rich.isEmpty() ? rich : TextReader.read(text == null ? "" : text, Catalogs.platform());
        } finally {
            clipboard.dispose();
        }
    }

    /** What the clipboard holds as text without any structure. */
    static String pasteText(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            String text = (String) clipboard.getContents(TextTransfer.getInstance(), DND.CLIPBOARD);
            return text == null ? "" : text;
        } finally {
            clipboard.dispose();
        }
    }
}
