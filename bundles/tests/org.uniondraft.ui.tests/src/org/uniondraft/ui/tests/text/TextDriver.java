package org.uniondraft.ui.tests.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.uniondraft.ui.editor.text.PaperTextViewer;
import org.uniondraft.ui.editor.text.TextPage;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;

/** Types in the running text of an open paper as a user does. */
final class TextDriver {

    private final OpenPaper paper;
    private final TextPage page;
    private final StyledText widget;
    private int time;

    TextDriver(OpenPaper paper) {
        this.paper = paper;
        page = paper.editor().showPage(TextPage.class);
        widget = page.viewer().widget();
        widget.setFocus();
        UiWait.settle();
    }

    TextPage page() {
        return page;
    }

    PaperTextViewer viewer() {
        return page.viewer();
    }

    StyledText widget() {
        return widget;
    }

    /** Puts the caret behind words that are there once. */
    TextDriver after(String words) {
        int offset = widget.getText().indexOf(words);
        if (offset < 0) {
            throw new IllegalArgumentException(words);
        }
        return caret(offset + words.length());
    }

    TextDriver before(String words) {
        return caret(widget.getText().indexOf(words));
    }

    TextDriver caret(int offset) {
        paper.editor().session().commands().endTyping();
        widget.setSelection(offset);
        return this;
    }

    TextDriver select(String words) {
        int offset = widget.getText().indexOf(words);
        widget.setSelection(offset, offset + words.length());
        return this;
    }

    TextDriver type(String text) {
        for (char c : text.toCharArray()) {
            Event event = new Event();
            event.character = c;
            event.keyCode = c;
            send(event);
        }
        return this;
    }

    TextDriver key(int keyCode, int stateMask) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.stateMask = stateMask;
        event.character = keyCode < 0x100 ? (char) keyCode : 0;
        send(event);
        return this;
    }

    private void send(Event event) {
        event.time = ++time;
        widget.notifyListeners(SWT.KeyDown, event);
        UiWait.settle();
    }

    TextDriver enter() {
        return key(SWT.CR, 0);
    }

    TextDriver undo() {
        paper.editor().session().commands().undo();
        UiWait.settle();
        return this;
    }

    TextDriver redo() {
        paper.editor().session().commands().redo();
        UiWait.settle();
        return this;
    }

    /** The line of the widget that holds words, with its number before it. */
    String line(String words) {
        int index = widget.getLineAtOffset(widget.getText().indexOf(words));
        return viewer().flow().line(index).marker() + widget.getLine(index);
    }
}
