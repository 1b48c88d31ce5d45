package org.uniondraft.ui.tests.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.opentest4j.AssertionFailedError;
import org.uniondraft.ui.editor.text.PaperTextViewer;
import org.uniondraft.ui.editor.text.TextPage;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.forms.Keys;

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
        // A window that only becomes active later takes the focus from the lists that pop up, and closes them.
        Keys.focus(widget);
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

    /** Chooses from the context menu. */
    TextDriver menu(String label) {
        MenuItem item = Stream.of(widget.getMenu().getItems()).filter(each -> each.getText().startsWith(label)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label));
        item.notifyListeners(SWT.Selection, new Event());
        UiWait.settle();
        return this;
    }

    /** The list that has popped up. */
    private static List popup() {
        return Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getChildren().length == 1)
                .flatMap(shell -> Stream.of(shell.getChildren())).filter(List.class::isInstance).map(List.class::cast)
                .findFirst().orElseThrow(() -> new AssertionFailedError("no list has popped up"));
    }

    /** What the list that has popped up offers. */
    java.util.List<String> choices() {
        return java.util.List.of(popup().getItems());
    }

    /** Chooses from the list that has popped up. */
    TextDriver choose(String beginning) {
        List list = popup();
        Shell shell = list.getShell();
        int index = choices().stream().map(choice -> choice.startsWith(beginning)).toList().indexOf(true);
        if (index < 0) {
            throw new AssertionFailedError(beginning + " is not among " + choices());
        }
        list.setSelection(index);
        list.notifyListeners(SWT.DefaultSelection, new Event());
        UiWait.settle();
        assertTrue(shell.isDisposed(), "the list is closed");
        return this;
    }

    /** The line of the widget that holds words, with its number before it. */
    String line(String words) {
        int index = widget.getLineAtOffset(widget.getText().indexOf(words));
        return viewer().flow().line(index).marker() + widget.getLine(index);
    }
}
